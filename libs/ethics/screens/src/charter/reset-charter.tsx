import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { type Charter, charterKey } from './charter.js';
import { resetCharterMutation } from './charter.queries.js';

/** Goes back to the body's charter, once it is confirmed. */
export function ResetCharter({ charter }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const act = useAct<null, unknown>({
    run: (_, idempotencyKey) => ask(resetCharterMutation, { idempotencyKey }),
    touches: [charterKey],
    onDone: () => {
      setAsking(false);
      toast({ text: t`Your charter says again what your association’s says.` });
    },
  });
  const isChanged = charter.commitments.some(({ lines }) => lines.some(({ choice }) => choice !== 'KEPT'));
  if (!isChanged) return null;
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Back to the association’s charter`}</Button>
      <Dialog title={t`Give up what you wrote?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t`What you reworded, left out and added goes. Versions that you published stay as they are.`}</p>
          {act.error && <Failure title={t`Your charter was not changed.`} error={act.error} />}
          <Row>
            <Button kind="danger" pending={act.isPending} onPress={() => act.mutate(null)}>{t`Give it up`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep what I wrote`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </div>
  );
}
