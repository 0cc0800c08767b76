import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button, Checkbox, Form, Row, Select, TextField } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import { type Item, type Part, PARTS, type Reason, REASONS, type Verdict } from './review.js';
import { PART_WORDS, REASON_WORDS } from './review-words.js';
import { useSay } from './use-review.js';

const IDS = { reason: 'audit-reason', missing: 'audit-missing', sentence: 'audit-sentence' };

type Values = { readonly reason: Reason; readonly missing: readonly Part[]; readonly sentence: string };

type WordFormProps = {
  readonly fileId: string;
  readonly item: Item;
  readonly verdict: Verdict;
  readonly onDone: () => void;
};

/** Why something is not accepted, what more is asked, or what another file does not hold. */
export function WordForm({ fileId, item, verdict, onDone }: WordFormProps) {
  const { t } = useLingui();
  const form = useFocusFirst();
  const { act, fields, send } = useWord({ fileId, item, verdict, onDone });
  const { values, set, wrong, mistakes, tried } = fields;
  return (
    <div ref={form}>
      <Form onSubmit={send} label={t`Your word on it`}>
        <FormProblems title={t`The word was not saved.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        {verdict === 'REFUSED' && <ReasonField reason={values.reason} onReason={(reason) => set({ reason })} />}
        {(verdict === 'ACCEPTED' || (verdict === 'REFUSED' && values.reason === 'INCOMPLETE')) && (
          <MissingParts missing={values.missing} onMissing={(missing) => set({ missing })} />
        )}
        {verdict !== 'ACCEPTED' && (
          <TextField
            id={IDS.sentence}
            label={verdict === 'MORE' ? t`What you ask the member` : t`A sentence for the member (optional)`}
            value={values.sentence}
            onChange={(sentence) => set({ sentence })}
            autoComplete="off"
            error={wrong('sentence')}
          />
        )}
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Save this word`}</Button>
          <Button kind="quiet" onPress={onDone}>{t`Not now`}</Button>
        </Row>
      </Form>
    </div>
  );
}

function useWord({ fileId, item, verdict, onDone }: WordFormProps) {
  const { t } = useLingui();
  const act = useSay(fileId, () => {
    document.querySelector<HTMLElement>('.pick[aria-current]')?.focus();
    onDone();
  });
  const check = ({ sentence }: Values) =>
    verdict === 'MORE' && sentence.trim() === '' ? { sentence: t`Write what you ask.` } : {};
  const reason = item.shown === 'NONE' ? 'NOTHING_SHOWN' : 'INCOMPLETE';
  const fields = useFields<Values>({ reason, missing: [], sentence: '' }, check, act.error);
  const say = ({ reason: why, missing, sentence }: Values) =>
    act.mutate({
      ...{ activityId: item.activityId, verdict, reason: verdict === 'REFUSED' ? why : null },
      ...{ missing: verdict === 'MORE' ? [] : missing, sentence: sentence.trim() || null },
    });
  return { act, fields, send: () => fields.submit(say) };
}

type ReasonProps = { readonly reason: Reason; readonly onReason: (reason: Reason) => void };

function ReasonField({ reason, onReason }: ReasonProps) {
  const { t } = useLingui();
  return (
    <Select
      id={IDS.reason}
      label={t({ message: 'Reason', context: 'audit' })}
      size="full"
      value={reason}
      onChange={(chosen) => onReason(REASONS.find((each) => each === chosen) ?? reason)}
      options={REASONS.map((each) => ({ value: each, text: t(REASON_WORDS[each]) }))}
    />
  );
}

type MissingProps = { readonly missing: readonly Part[]; readonly onMissing: (missing: readonly Part[]) => void };

function MissingParts({ missing, onMissing }: MissingProps) {
  const { t } = useLingui();
  return (
    <fieldset className="field" id={IDS.missing} tabIndex={-1}>
      <legend className="field-label">{t`What it does not hold`}</legend>
      <div className="choices">
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={missing.includes(part)}
            onChange={(isMissing) => onMissing(isMissing ? [...missing, part] : missing.filter((one) => one !== part))}
          >
            {t(PART_WORDS[part])}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** The form takes the focus when it is begun by a key or a button. */
function useFocusFirst() {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  return form;
}
