import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, Failure, useFormat } from '@standing/web-core';
import type { DraftDialogProps } from './approve-dialog.js';
import { publishMutation } from './publish.queries.js';
import { PublicationSummary } from './publication-summary.js';
import { useDraftAct } from './use-draft-act.js';

/** The publication, asked once more: from which day it decides, and what becomes of whoever is on the way. */
export function PublishDialog({ bench, onClose }: DraftDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { draft } = bench;
  const day = draft.validFrom ? format.day(draft.validFrom, 'long') : '';
  const act = useDraftAct(
    bench,
    async (revision: number, idempotencyKey) =>
      (await ask(publishMutation, { id: draft.id, revision, idempotencyKey })).publishSchemeDraft,
    () => {
      toast({ text: t`It is published, and decides from ${day}.` });
      onClose();
    },
  );
  return (
    <Dialog title={t`Publish this version?`} open onClose={onClose}>
      <div className="stack">
        <PublicationSummary draft={draft} />
        <p className="strong">{t`A published version never changes. Everybody can read it at once.`}</p>
        {act.error && <Failure title={t`The draft was not published.`} error={act.error} />}
        <Row>
          <Button onPress={() => act.mutate(draft.revision)} pending={act.isPending}>{t`Publish the version`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
