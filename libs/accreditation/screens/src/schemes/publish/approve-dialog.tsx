import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, Failure } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import { approveMutation } from './publish.queries.js';
import { PublicationSummary } from './publication-summary.js';
import { useDraftAct } from './use-draft-act.js';

export type DraftDialogProps = { readonly bench: Bench; readonly onClose: () => void };

/** The approval, asked once more. */
export function ApproveDialog({ bench, onClose }: DraftDialogProps) {
  const { t } = useLingui();
  const { draft } = bench;
  const act = useDraftAct(
    bench,
    async (revision: number, idempotencyKey) =>
      (await ask(approveMutation, { id: draft.id, revision, idempotencyKey })).approveSchemeDraft,
    () => {
      toast({ text: t`The draft is approved.` });
      onClose();
    },
  );
  return (
    <Dialog title={t`Approve this draft?`} open onClose={onClose}>
      <div className="stack">
        <PublicationSummary draft={draft} />
        <p>{t`You say by name that it is what the association decided. It is not published by this.`}</p>
        {act.error && <Failure title={t`The draft was not approved.`} error={act.error} />}
        <Row>
          <Button onPress={() => act.mutate(draft.revision)} pending={act.isPending}>{t`Approve the draft`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
