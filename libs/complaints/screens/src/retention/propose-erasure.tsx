import { useLingui } from '@lingui/react/macro';
import { Button, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { Step } from '../acts/step.js';
import { proposeErasureMutation } from './retention.queries.js';
import type { CaseOver } from './retention-words.js';

/** The first key, or why it may not be turned yet. */
export function ProposeErasure({ over: { id, reference, refusalsToPropose } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const act = useAct({
    run: (caseId: string, idempotencyKey) => ask(proposeErasureMutation, { caseId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is proposed that case ${reference} is erased.` }),
  });
  return (
    <Step
      title={t`Propose that it is erased`}
      about={t`Another registrar may confirm it thirty days later. Nothing is erased before.`}
      refusals={refusalsToPropose}
    >
      <FormProblems title={t`It was not proposed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button
          kind="second"
          onPress={() => act.mutate(id)}
          pending={act.isPending}
          label={t`Propose that case ${reference} is erased`}
        >
          {t`Propose`}
        </Button>
      </Row>
    </Step>
  );
}
