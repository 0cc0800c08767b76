import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, Select, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, type Upload, useAct, useFields, useUpload } from '@standing/web-core';
import type { Exhibit } from './evidence.js';
import { putInExhibitMutation } from './evidence.queries.js';
import { type ExhibitSource, SOURCE_WORDS, SOURCES } from './evidence-words.js';
import { FileField, KindField, type PutInValues, TitleField, useCheckPutIn } from './put-in-fields.js';

type Values = PutInValues & {
  readonly source: ExhibitSource | null;
  /** The first version of which this is a redacted one; empty for what comes in anew. */
  readonly redacts: string;
  readonly file: null;
};

const EMPTY: Values = { kind: null, title: '', source: null, redacts: '', file: null };
const IDS = {
  redacts: 'put-in-redacts',
  kind: 'put-in-kind',
  source: 'put-in-source',
  title: 'put-in-title',
  file: 'put-in-file',
};

type PutInFormProps = {
  readonly caseId: string;
  readonly exhibits: readonly Exhibit[];
  readonly onActed: () => void;
};

/** A file that somebody gave, or a redacted version of one that is there. */
export function PutInForm({ caseId, exhibits, onActed }: PutInFormProps) {
  const { t } = useLingui();
  const { act, fields, upload } = usePutIn(caseId, exhibits, onActed);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Put a file into the case`}>
      <FormProblems
        title={t`The file was not put in.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <Redacts exhibits={exhibits} fields={fields} />
      {fields.values.redacts === '' && (
        <>
          <KindField id={IDS.kind} fields={fields} />
          <SourceField fields={fields} />
        </>
      )}
      <TitleField id={IDS.title} fields={fields} />
      <FileField id={IDS.file} upload={upload} missing={fields.wrong('file')} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Put it into the case`}</Button>
      </Row>
    </Form>
  );
}

/** Whether it is another version of what is there: then it has its kind, and comes from whom that came from. */
function Redacts({ exhibits, fields }: Pick<PutInFormProps, 'exhibits'> & { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const originals = exhibits.filter(({ version }) => version === 1);
  if (originals.length === 0) return null;
  return (
    <Select
      id={IDS.redacts}
      label={t`Redacted version of`}
      value={fields.values.redacts}
      onChange={(redacts) => fields.set({ redacts })}
      error={fields.wrong('redacts')}
      options={[
        { value: '', text: t`nothing: it comes in anew` },
        ...originals.map(({ id, number, title }) => ({
          value: id,
          text: title === null ? t`Exhibit ${number}` : t`Exhibit ${number}: ${title}`,
        })),
      ]}
    />
  );
}

function SourceField({ fields }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.source}
      label={t`From whom it comes`}
      value={fields.values.source}
      onChange={(value) => fields.set({ source: SOURCES.find((each) => each === value) ?? null })}
      error={fields.wrong('source')}
      options={SOURCES.map((source) => ({ value: source, text: t(SOURCE_WORDS[source]) }))}
    />
  );
}

function usePutIn(caseId: string, exhibits: readonly Exhibit[], onActed: () => void) {
  const { t } = useLingui();
  const upload = useUpload();
  const act = useAct({
    run: (values: Values, idempotencyKey) =>
      ask(putInExhibitMutation, { input: inputOf(caseId, values, exhibits, upload), idempotencyKey }),
    onDone: () => {
      toast({ text: t`The file is in the case.` });
      fields.reset(EMPTY);
      upload.leave();
      onActed();
    },
  });
  const checkCommon = useCheckPutIn(upload);
  const check = (values: Values) => {
    const { kind, ...common } = checkCommon(values);
    if (values.redacts !== '') return common;
    // In the order in which the fields stand.
    return { ...(kind && { kind }), ...(values.source === null && { source: t`Say from whom it comes.` }), ...common };
  };
  const fields = useFields<Values>(EMPTY, check, act.error);
  return { act, fields, upload };
}

function inputOf(caseId: string, values: Values, exhibits: readonly Exhibit[], { ticket }: Upload) {
  const original = exhibits.find(({ id }) => id === values.redacts);
  const { kind, source } = original ?? values;
  return {
    caseId,
    kind: kind ?? 'DOCUMENT',
    source: source ?? 'BODY',
    title: values.title,
    file: ticket ?? '',
    redacts: original?.id ?? null,
  };
}
