import { Trans, useLingui } from '@lingui/react/macro';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Card } from '@standing/design-system';
import { useOutbox } from '@standing/web-core';
import { SignOutDialog } from '../unsent/sign-out-dialog.js';

/** Leaves. Where something logged here has not arrived yet, it is asked first what is to become of it. */
export function SignOutCard() {
  const { t } = useLingui();
  const { lines } = useOutbox();
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const askFirst = (event: SyntheticEvent) => {
    if (lines.length === 0) return;
    event.preventDefault();
    setAsking(true);
  };
  return (
    <Card title={t`Leave`}>
      <form method="post" action="/sign-out" ref={form} onSubmit={askFirst}>
        <button type="submit" className="button" data-kind="second">
          <Trans>Sign out</Trans>
        </button>
      </form>
      {asking && <SignOutDialog onLeave={() => form.current?.submit()} onClose={() => setAsking(false)} />}
    </Card>
  );
}
