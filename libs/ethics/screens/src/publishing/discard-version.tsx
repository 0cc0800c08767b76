import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack } from '@standing/design-system';

/** Gives up what is written, once it is confirmed. */
export function DiscardVersion({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Give this version up…`}</Button>
      <Dialog title={t`Give up this version?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t`All that is written of it goes. Published versions stay as they are.`}</p>
          <Row>
            <Button kind="danger" onPress={onDiscard}>{t`Give it up`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
