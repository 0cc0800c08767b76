import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { refuseErasureMutation } from './retention.queries.js';
import { type CaseOver, REFUSED_WORDS, type RefusedBecause } from './retention-words.js';

type Values = { readonly because: RefusedBecause | null };

const REASONS: readonly RefusedBecause[] = ['STILL_NEEDED', 'HOLD_TO_BE_PLACED', 'WRONG_TERM', 'PROPOSED_BY_MISTAKE'];

/** Turning a proposal down, or taking one's own back, for a reason from a list. */
export function RefuseErasure({ over: { id, reference, proposal } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const ids = { because: `refused-because-${id}` };
  const act = useRefuse(id, reference);
  const missing = t`Say why.`;
  const fields = useFields<Values>(
    { because: null },
    ({ because }) => (because ? {} : { because: missing }),
    act.error,
  );
  const word = proposal?.mine ? t`Take the proposal back` : t`Turn the proposal down`;
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={word}>
      <FormProblems
        title={t`The proposal stands.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <RadioGroup
        id={ids.because}
        label={t`Why it is not erased`}
        value={fields.values.because}
        onChange={(value) => fields.set({ because: REASONS.find((each) => each === value) ?? null })}
        error={fields.wrong('because')}
        options={REASONS.map((reason) => ({ value: reason, text: t(REFUSED_WORDS[reason]) }))}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>
          {word}
        </Button>
      </Row>
    </Form>
  );
}

function useRefuse(caseId: string, reference: string) {
  const { t } = useLingui();
  return useAct({
    run: ({ because }: Values, idempotencyKey) =>
      ask(refuseErasureMutation, { caseId, because: because ?? 'STILL_NEEDED', idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`Case ${reference} is kept.` }),
  });
}
