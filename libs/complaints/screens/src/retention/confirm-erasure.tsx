import { useLingui } from '@lingui/react/macro';
import { Button, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { Step } from '../acts/step.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { confirmErasureMutation } from './retention.queries.js';
import type { CaseOver } from './retention-words.js';

/** The second key, asked once more, or why it may not be turned yet. */
export function ConfirmErasure({ over: { id, reference, refusalsToConfirm } }: { readonly over: CaseOver }) {
  const { t } = useLingui();
  const act = useAct({
    run: (caseId: string, idempotencyKey) => ask(confirmErasureMutation, { caseId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`Case ${reference} is erased.` }),
  });
  const asked = useAskedAct(act);
  const failed = t`The case was not erased.`;
  const words = {
    title: t`Erase case ${reference}?`,
    does: t`Its key is destroyed, and every row of it: what was written, who took part, and that letters were sent. How it ended, the days and who turned both keys stay.`,
    word: t`Erase the case`,
    failed,
  };
  return (
    <>
      <Step
        title={t`Confirm that it is erased`}
        about={t`The second of two keys. Whoever proposed it cannot confirm it.`}
        refusals={refusalsToConfirm}
      >
        <FormProblems title={failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => asked.ask(id)} label={t`Erase case ${reference}`}>{t`Erase the case…`}</Button>
        </Row>
      </Step>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
