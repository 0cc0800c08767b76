import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, RadioGroup, Row, Select, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import { relationWord } from '../agreements/relation-words.js';
import { reviewReasonWord } from '../terms/terms-words.js';
import type { ReviewReason } from '../terms/use-terms.js';
import { reviewRelationsMutation, type ToReview } from './relation.queries.js';

const REASONS: Readonly<Record<'ALLOWED' | 'REFUSED', readonly ReviewReason[]>> = {
  ALLOWED: ['KEPT_APART', 'ENDS_SOON', 'NO_OTHER_SUPERVISOR'],
  REFUSED: ['NOT_FREE_TO_SPEAK', 'POWER_OVER_THE_OTHER', 'INTEREST_IN_THE_OUTCOME'],
};

type Verdict = { readonly outcome: 'ALLOWED' | 'REFUSED'; readonly reason: ReviewReason };
type ReviewProps = { readonly found: ToReview; readonly onClose: () => void };

/** Whether supervision goes on beside the relation, and why: a reason from a list, never a text. */
export function ReviewRelation({ found, onClose }: ReviewProps) {
  const { t } = useLingui();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const act = useReview(found.id, onClose);
  const relations = found.relations.map((kind) => t(relationWord(kind))).join(' · ');
  const choose = (answer: string | null) => {
    const outcome = answer === 'ALLOWED' ? 'ALLOWED' : 'REFUSED';
    const [reason] = REASONS[outcome];
    if (reason) setVerdict({ outcome, reason });
  };
  return (
    <Dialog title={t`Can supervision go on beside this relation?`} open onClose={onClose}>
      <Form onSubmit={() => verdict && act.mutate(verdict)} label={t`Decide about a relation`}>
        {act.error && <Failure title={t`The decision was not recorded.`} error={act.error} />}
        <RadioGroup
          label={relations}
          value={verdict?.outcome ?? null}
          onChange={choose}
          options={[
            { value: 'ALLOWED', text: t`It can go on` },
            { value: 'REFUSED', text: t`It cannot: no session from today on can be logged` },
          ]}
        />
        {verdict && <Reason verdict={verdict} onChange={setVerdict} />}
        <Row>
          <Button type="submit" pending={act.isPending} disabled={verdict === null}>{t`Record the decision`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

type ReasonProps = { readonly verdict: Verdict; readonly onChange: (verdict: Verdict) => void };

function Reason({ verdict, onChange }: ReasonProps) {
  const { t } = useLingui();
  const reasons = REASONS[verdict.outcome];
  return (
    <Select
      label={t({ message: 'Reason', context: 'relations' })}
      value={verdict.reason}
      onChange={(chosen) => onChange({ ...verdict, reason: reasons.find((one) => one === chosen) ?? verdict.reason })}
      options={reasons.map((reason) => ({ value: reason, text: t(reviewReasonWord(reason)) }))}
    />
  );
}

function useReview(id: string, onDone: () => void) {
  const { t } = useLingui();
  return useAct({
    run: (verdict: Verdict, idempotencyKey) => ask(reviewRelationsMutation, { id, ...verdict, idempotencyKey }),
    touches: [keys.supervisorsToVet],
    onDone: () => {
      toast({ text: t`The decision is recorded.` });
      onDone();
    },
  });
}
