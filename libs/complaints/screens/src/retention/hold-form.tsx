import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { placeHoldMutation } from './retention.queries.js';
import { type CaseOver, HOLD_WORDS, type HoldReason } from './retention-words.js';

type Values = { readonly reason: HoldReason | null; readonly reviewOn: string | null };

const REASONS: readonly HoldReason[] = ['LITIGATION', 'COURT_APPEAL', 'LINKED_CASE', 'ACCESS_REQUEST'];

/** Why a case is kept although its time is over, and the day on which that is looked at again. */
export function HoldForm({ over: { id, reference } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const ids = { reason: `hold-reason-${id}`, reviewOn: `hold-review-${id}` };
  const act = usePlaceHold(id, reference);
  const fields = useFields<Values>({ reason: null, reviewOn: null }, useCheckHold(), act.error);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Hold the case`}>
      <FormProblems
        title={t`The case is not held.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <RadioGroup
        id={ids.reason}
        label={t`Why it is kept`}
        value={fields.values.reason}
        onChange={(value) => fields.set({ reason: REASONS.find((each) => each === value) ?? null })}
        error={fields.wrong('reason')}
        options={REASONS.map((reason) => ({ value: reason, text: t(HOLD_WORDS[reason]) }))}
      />
      <DateField
        id={ids.reviewOn}
        label={t`Day on which it is looked at again`}
        hint={t`Within twelve months; six for another case, three for somebody who asks. On that day the hold is over.`}
        value={fields.values.reviewOn}
        onChange={(reviewOn) => fields.set({ reviewOn })}
        error={fields.wrong('reviewOn')}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Hold the case`}</Button>
      </Row>
    </Form>
  );
}

function usePlaceHold(caseId: string, reference: string) {
  const { t } = useLingui();
  return useAct({
    run: ({ reason, reviewOn }: Values, idempotencyKey) => {
      const input = { caseId, reason: reason ?? 'LITIGATION', reviewOn: reviewOn ?? '' };
      return ask(placeHoldMutation, { input, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => toast({ text: t`Case ${reference} is held.` }),
  });
}

function useCheckHold() {
  const { t } = useLingui();
  const { body } = useSession();
  return ({ reason, reviewOn }: Values) => ({
    ...(reason === null && { reason: t`Say why.` }),
    ...((reviewOn === null || reviewOn <= body.today) && { reviewOn: t`Give a day that is ahead.` }),
  });
}
