import { useLingui } from '@lingui/react/macro';
import { Button, Callout, CopyField, Row } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Receipt } from './advice.queries.js';

type Props = { readonly receipt: Receipt; readonly onDone: () => void };

/** The code by which somebody without a name comes back: shown once. */
export function ReceiptView({ receipt: { returnCode, erasedOn }, onDone }: Props) {
  const { t } = useLingui();
  const day = useFormat().day(erasedOn, 'long');
  return (
    <>
      <Callout tone="ok" announced>
        <p>{t`Write this code down. It alone opens your question and its answer. It is shown now and kept nowhere: nobody can give it to you again, and nobody can write to you.`}</p>
      </Callout>
      <CopyField label={t`Your code`} value={returnCode} />
      <p>{t`Come back in a few days, here, with the code. If nothing more is said, all of it is erased on ${day}.`}</p>
      <Row>
        <Button kind="second" onPress={onDone}>{t`I have written it down`}</Button>
      </Row>
    </>
  );
}
