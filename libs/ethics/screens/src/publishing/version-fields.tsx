import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { DateField, RadioGroup, SummaryList, TextArea, TextField } from '@standing/design-system';
import { useKindWords } from './use-kind-words.js';
import { KINDS, type VersionDraft } from './version-draft.js';
import { IDS, saidOf } from './version-problems.js';

type Props = {
  readonly draft: VersionDraft;
  readonly number: number;
  readonly onChange: (changes: Partial<VersionDraft>) => void;
  readonly mistakes: { readonly validFrom?: string; readonly reportWithinDays?: string };
  readonly error: Error | null;
};

/** Which declaration it is, from when on it is in force, and the term of an undertaking to report. */
export function VersionHead({ draft, number, onChange, mistakes, error }: Props) {
  const { t } = useLingui();
  const said = saidOf(error, draft);
  return (
    <>
      {draft.isFirst ? <WhichOne {...{ draft, number, onChange, error }} /> : <Known draft={draft} number={number} />}
      <DateField
        id={IDS.validFrom}
        label={t`First day in force`}
        hint={t`Today at the earliest, and after the first day of the version before.`}
        value={draft.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
        error={mistakes.validFrom ?? said.validFrom}
      />
      {draft.kind === 'UNDERTAKING_TO_REPORT' && (
        <TextField
          id={IDS.term}
          label={t`Term, in days from the decision`}
          hint={t`From 1 to 365.`}
          size="short"
          inputMode="numeric"
          value={draft.term}
          onChange={(term) => onChange({ term })}
          error={mistakes.reportWithinDays ?? said.term}
        />
      )}
    </>
  );
}

/** Of a new declaration: its code and kind, which stay the same for all its versions. */
function WhichOne({ draft, number, onChange, error }: Omit<Props, 'mistakes'>) {
  const { t } = useLingui();
  const [said, code] = [saidOf(error, draft), draft.code];
  return (
    <>
      <TextField
        id={IDS.code}
        label={t`Code of the declaration`}
        hint={
          number > 1
            ? t`${code} exists already: this would be its version ${number}.`
            : t`What its versions have in common, such as DATA: letters without accents and digits, 16 at the most. It never changes.`
        }
        size="medium"
        value={code}
        onChange={(next) => onChange({ code: next })}
        error={said.code}
      />
      <KindField draft={draft} onChange={onChange} error={said.kind} />
    </>
  );
}

type KindProps = Pick<Props, 'draft' | 'onChange'> & { readonly error: string | undefined };

function KindField({ draft, onChange, error }: KindProps) {
  const { t } = useLingui();
  const words = useKindWords();
  const hints: Record<VersionDraft['kind'], string> = {
    POLICY: t`Beside the code; there may be several.`,
    UNDERTAKING_TO_REPORT: t`Final judgments and sanctions elsewhere, when they happen. There is one at the most.`,
    FITNESS: t`No answer about health is asked. There is one at the most.`,
  };
  return (
    <RadioGroup
      id={IDS.kind}
      label={t`What it is`}
      value={draft.kind}
      onChange={(kind) => onChange({ kind: kind as VersionDraft['kind'] })}
      error={error}
      options={KINDS.map((kind) => ({ value: kind, text: words[kind], hint: hints[kind] }))}
    />
  );
}

function Known({ draft: { code, kind }, number }: Pick<Props, 'draft' | 'number'>) {
  const { t } = useLingui();
  const words = useKindWords();
  return (
    <SummaryList
      items={[
        { term: t`Declaration`, value: code },
        { term: t`What it is`, value: words[kind] },
        { term: t`Version`, value: number },
      ]}
    />
  );
}

/** Its title and its text, in the one language and in the other. */
export function VersionWords({ draft, onChange, error }: Pick<Props, 'draft' | 'onChange' | 'error'>) {
  const { t } = useLingui();
  const [{ title, text }, said] = [draft, saidOf(error, draft)];
  return (
    <>
      <TextField
        id={IDS.titleFr}
        label={t`Title in French`}
        value={title.fr}
        onChange={(fr) => onChange({ title: { ...title, fr } })}
        error={said.titleFr}
      />
      <Paragraphs
        {...{ id: IDS.textFr, label: t`Text in French`, value: text.fr, error: said.textFr }}
        onChange={(fr) => onChange({ text: { ...text, fr } })}
      />
      <TextField
        id={IDS.titleEn}
        label={t`Title in English`}
        value={title.en}
        onChange={(en) => onChange({ title: { ...title, en } })}
        error={said.titleEn}
      />
      <Paragraphs
        {...{ id: IDS.textEn, label: t`Text in English`, value: text.en, error: said.textEn }}
        onChange={(en) => onChange({ text: { ...text, en } })}
      />
    </>
  );
}

function Paragraphs(field: Pick<ComponentProps<typeof TextArea>, 'id' | 'label' | 'value' | 'error' | 'onChange'>) {
  const { t } = useLingui();
  return (
    <TextArea {...field} rows={8} hint={t`An empty line begins a new paragraph. 20,000 characters at the most.`} />
  );
}
