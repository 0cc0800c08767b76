import { useLingui } from '@lingui/react/macro';
import { Card, Disclosure } from '@standing/design-system';

/** What the vault keeps from whom, and what it cannot. */
export function PromiseCard() {
  const { t } = useLingui();
  return (
    <Card title={t`Who can read it`}>
      <p>{t`You alone. What you write is encrypted in this browser before it leaves. Everybody’s vault is as large as yours, from the day they joined: neither the people of the association nor whoever reads the whole database can tell whether you use it.`}</p>
      <Disclosure title={t`What this does not protect from`}>
        <ul className="bullets">
          <li>{t`Whoever uses this browser while the vault is open. It locks after fifteen minutes without use, and when you leave the page.`}</li>
          <li>{t`A server that was made to send you a false page, or a program on your device that reads along.`}</li>
          <li>{t`Whoever watches the connection sees when and how much is sent, as for every page, but not what.`}</li>
          <li>{t`Whoever runs the host and holds its key could see, by comparing copies, that a vault was written to. What is in it they cannot read.`}</li>
        </ul>
      </Disclosure>
    </Card>
  );
}
