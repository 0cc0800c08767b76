import { useLingui } from '@lingui/react/macro';
import { Button, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { confirmMergeMutation } from './merging.queries.js';

type ConfirmMergeProps = { readonly caseId: string; readonly reference: string };

/** A registrar of both cases joins this complaint to the earlier one. */
export function ConfirmMerge({ caseId, reference }: ConfirmMergeProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (into: string, idempotencyKey) =>
      ask(confirmMergeMutation, { input: { caseId, reference: into }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The complaint is part of the earlier one.` }),
  });
  const asked = useAskedAct(act);
  const words = {
    title: t`Join this complaint to ${reference}?`,
    does: t`This case is closed. What was told and put in goes on in the earlier one, sealed under its key, and the complainant reads a letter. The coach is told nothing.`,
    word: t`Join it`,
    failed: t`It was not joined.`,
  };
  return (
    <>
      <FormProblems title={words.failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button onPress={() => asked.ask(reference)} pending={act.isPending}>{t`Join this complaint to it…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
