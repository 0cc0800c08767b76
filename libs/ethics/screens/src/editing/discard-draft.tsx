import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { draftKey } from './draft.js';
import { discardCodeDraftMutation } from './editing.queries.js';

/** Gives the next edition up, once it is confirmed. */
export function DiscardDraft({ revision, waits }: { readonly revision: number; readonly waits: boolean }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const act = useAct<number, unknown>({
    run: (seen, idempotencyKey) => ask(discardCodeDraftMutation, { revision: seen, idempotencyKey }),
    touches: [draftKey],
    onDone: () => toast({ text: t`The next edition is given up.` }),
  });
  return (
    <>
      <Button kind="quiet" disabled={waits} onPress={() => setAsking(true)}>{t`Give this edition up…`}</Button>
      <Dialog title={t`Give up this edition?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t`All that is written of it goes. Published editions stay as they are.`}</p>
          {act.error && <Failure title={t`The next edition was not given up.`} error={act.error} />}
          <Row>
            <Button kind="danger" pending={act.isPending} onPress={() => act.mutate(revision)}>{t`Give it up`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
