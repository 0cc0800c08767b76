import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import type { Draft } from '../draft/saved-draft.js';
import { schemeKeys } from '../scheme-keys.js';
import { discardDraftMutation } from '../schemes.queries.js';

export type DiscardDialogProps = { readonly draft: Draft; readonly onClose: () => void };

/** Sets the draft aside, asked once more. */
export function DiscardDialog({ draft, onClose }: DiscardDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (id: string, idempotencyKey) => ask(discardDraftMutation, { id, idempotencyKey }),
    touches: [schemeKeys.all, schemeKeys.draft],
    onDone: () => {
      toast({ text: t`The draft is discarded.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Discard this draft?`} open onClose={onClose}>
      <div className="stack">
        <p>{t`It can still be read and begun from, and no longer be changed or published.`}</p>
        {act.error && <Failure title={t`The draft was not discarded.`} error={act.error} />}
        <Row>
          <Button
            kind="danger"
            onPress={() => act.mutate(draft.id)}
            pending={act.isPending}
          >{t`Discard the draft`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
