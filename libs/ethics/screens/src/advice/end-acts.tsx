import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, Stack } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import type { Own } from './advice.queries.js';
import { useClose, useErase } from './use-own-acts.js';

type Props = { readonly own: Own; readonly isClosed: boolean; readonly onErased?: (() => void) | undefined };

/** Closes an enquiry, or erases it at once. */
export function EndActs({ own, isClosed, onErased }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const close = useClose(own);
  const erase = useErase(own, () => {
    setAsking(false);
    onErased?.();
  });
  const none = { mistakes: {}, ids: {}, tried: 0 };
  return (
    <>
      <FormProblems title={t`The exchange was not closed.`} error={close.error} {...none} />
      <Row>
        {!isClosed && (
          <Button
            kind="quiet"
            onPress={() => close.mutate()}
            pending={close.isPending}
          >{t`I have what I need: close it`}</Button>
        )}
        <Button kind="quiet" onPress={() => setAsking(true)}>{t`Erase it now…`}</Button>
      </Row>
      <Dialog title={t`Erase it now?`} open={asking} onClose={() => setAsking(false)}>
        <Stack>
          <FormProblems title={t`It was not erased.`} error={erase.error} {...none} />
          <p>{t`Its key is destroyed: neither you nor an adviser can read it again, and nothing brings it back.`}</p>
          <Row>
            <Button kind="danger" onPress={() => erase.mutate()} pending={erase.isPending}>{t`Erase it`}</Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>{t`Keep it`}</Button>
          </Row>
        </Stack>
      </Dialog>
    </>
  );
}
