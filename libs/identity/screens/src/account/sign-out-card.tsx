import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Button, Card, Dialog, Row } from '@standing/design-system';
import { useOutbox } from '@standing/web-core';

/** Leaves. Where something logged here has not arrived yet, it is asked first what is to become of it. */
export function SignOutCard() {
  const { t } = useLingui();
  const { lines, drop } = useOutbox();
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const askFirst = (event: SyntheticEvent) => {
    if (lines.length === 0) return;
    event.preventDefault();
    setAsking(true);
  };
  const leave = () => form.current?.submit();
  const dropAndLeave = async () => {
    await Promise.all(lines.map(drop));
    leave();
  };
  return (
    <Card title={t`Leave`}>
      <form method="post" action="/sign-out" ref={form} onSubmit={askFirst}>
        <button type="submit" className="button" data-kind="second">
          <Trans>Sign out</Trans>
        </button>
      </form>
      <Dialog title={t`Sign out before all is sent?`} open={asking} onClose={() => setAsking(false)}>
        <WhatBecomesOfIt />
        <Row>
          <Button onPress={leave}>{t`Sign out`}</Button>
          <Button kind="danger" onPress={() => void dropAndLeave()}>{t`Remove from this device and sign out`}</Button>
        </Row>
      </Dialog>
    </Card>
  );
}

function WhatBecomesOfIt() {
  const { t } = useLingui();
  const { lines, lasting } = useOutbox();
  return (
    <>
      <p>
        <Plural
          value={lines.length}
          one="# entry that you logged has not reached the platform yet."
          other="# entries that you logged have not reached the platform yet."
        />
      </p>
      <p>
        {lasting
          ? t`It is kept on this device and sent when you sign in here again. Nobody else who signs in here sees it or sends it. On a device that is not yours, remove it.`
          : t`This browser keeps nothing for later: it is lost when you sign out.`}
      </p>
    </>
  );
}
