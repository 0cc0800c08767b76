import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Button, Card, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { type Fields, FormProblems, useFields } from '@standing/web-core';
import type { BegunMark, MarkValues as Values, Unsaved } from './begun-mark.js';
import { HERE_ID, REASON_ID } from './criterion-list.js';
import { MARK_WORDS, MARKS } from './mark-words.js';
import { Marked } from './marked.js';
import type { Sheet, SheetCriterion } from './sheet.js';
import { useMark } from './use-mark.js';

const IDS = { mark: 'criterion-mark', reason: REASON_ID, wouldSatisfy: 'criterion-would-satisfy' };

type CriterionFormProps = {
  readonly sheet: Sheet;
  readonly criterion: SheetCriterion;
  readonly begun: BegunMark | null;
  readonly unsaved: Unsaved;
  readonly onSaved: (code: string) => void;
};

/** One criterion: what to look for, my mark, and the words that it needs. */
export function CriterionForm(props: CriterionFormProps) {
  const { sheet, criterion } = props;
  const { title, description, mine } = criterion;
  return (
    <Card title={title}>
      <p>{description}</p>
      {sheet.submitted ? mine && <Marked said={mine} /> : <MarkForm {...props} />}
    </Card>
  );
}

function MarkForm(props: CriterionFormProps) {
  const { t } = useLingui();
  const { begun, criterion } = props;
  const { code, title } = criterion;
  const { act, fields } = useMarkForm(props);
  const save = ({ mark, reason, wouldSatisfy }: Values) => {
    if (mark === null) return;
    act.mutate({ criterion: code, mark, reason: reason || null, wouldSatisfy: wouldSatisfy || null });
  };
  // Whoever began a mark by its key writes its words next.
  useEffect(() => {
    if (begun !== null) document.getElementById(IDS.reason)?.focus();
  }, [begun]);
  return (
    <Form onSubmit={() => fields.submit(save)} label={title}>
      <FormProblems
        title={t`The mark was not saved.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <MarkChoice fields={fields} />
      <Reasons fields={fields} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Save this mark`}</Button>
      </Row>
    </Form>
  );
}

/** What was said before, or typed and not saved; saved, the keys of the list work on. */
function useMarkForm({ sheet, criterion: { code, title, mine }, begun, unsaved, onSaved }: CriterionFormProps) {
  const { t } = useLingui();
  const act = useMark(sheet.id, () => {
    toast({ text: t`Your mark on “${title}” is saved.` });
    onSaved(code);
    document.getElementById(HERE_ID)?.focus();
  });
  const typed = unsaved.get(code);
  const said: Values = {
    mark: begun?.mark ?? typed?.mark ?? mine?.mark ?? null,
    reason: typed?.reason ?? mine?.reason ?? '',
    wouldSatisfy: typed?.wouldSatisfy ?? mine?.wouldSatisfy ?? '',
  };
  const fields = useFields(said, useCheck(), act.error);
  const set = (changes: Partial<Values>) => {
    unsaved.set(code, { ...fields.values, ...changes });
    fields.set(changes);
  };
  return { act, fields: { ...fields, set } };
}

function MarkChoice({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={IDS.mark}
      label={t`My mark`}
      value={values.mark}
      onChange={(value) => set({ mark: MARKS.find((mark) => mark === value) ?? null })}
      error={wrong('mark')}
      options={MARKS.map((mark) => ({ value: mark, text: t(MARK_WORDS[mark].word) }))}
      inline
    />
  );
}

function Reasons({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        id={IDS.reason}
        label={values.mark === 'ASK' ? t`My question to the applicant` : t`Reason`}
        hint={
          values.mark === 'MET'
            ? t`Not needed. If the level is refused, the applicant reads it.`
            : t`If the level is refused, the applicant reads it. Name nobody.`
        }
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={wrong('reason')}
      />
      {values.mark === 'NOT_YET' && (
        <TextArea
          id={IDS.wouldSatisfy}
          label={t`What would satisfy it`}
          hint={t`Something that the applicant can do and show.`}
          value={values.wouldSatisfy}
          onChange={(wouldSatisfy) => set({ wouldSatisfy })}
          error={wrong('wouldSatisfy')}
        />
      )}
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ mark, reason, wouldSatisfy }: Values) => ({
    ...(mark === null ? { mark: t`Choose a mark.` } : {}),
    ...(mark !== 'MET' && mark !== null && reason.trim() === '' ? { reason: t`Give the reason.` } : {}),
    ...(mark === 'NOT_YET' && wouldSatisfy.trim() === '' ? { wouldSatisfy: t`Say what would satisfy it.` } : {}),
  });
}
