import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Card } from '@standing/design-system';
import { HelpContacts } from '../help/help-contacts.js';
import type { Advice } from './advice.queries.js';

type Props = { readonly months: number; readonly contacts: Advice['helpContacts'] };

/** What the desk is, what it is not, and where it must break confidence: said before anybody asks. */
export function LimitsCard({ months, contacts }: Props) {
  const { t } = useLingui();
  return (
    <>
      <Callout tone="warn" title={t`If somebody is in danger now`}>
        <p>{t`The desk is not always there. Call the emergency services: 112; in France 15, 17 or 18, and 119 for a child.`}</p>
        {contacts.length > 0 && (
          <>
            <p>{t`You can also talk to somebody in confidence. Nothing is kept of who reads this.`}</p>
            <HelpContacts contacts={contacts} />
          </>
        )}
      </Callout>
      <Card title={t`What the desk is, and what it is not`}>
        <ul className="bullets">
          <li>{t`Advisers who do nothing else for your association think your question through with you. What they write is advice. It is no ruling: nobody is bound by it, and it counts neither for nor against you.`}</li>
          <li>{t`One adviser reads what you write. The office, the association’s officers and those who handle complaints see neither it nor that you asked.`}</li>
          <li>
            <Trans>
              It is no complaint: no case is made of it, and no time limit stops. Whoever wants a case files a{' '}
              <a href="/complaint">complaint</a>.
            </Trans>
          </li>
          <li>{t`An adviser must break confidence where somebody is in serious and immediate danger, or where the law obliges them to speak. They tell you first, unless that would add to the danger. Of a question without a name they can pass on no more than you wrote.`}</li>
          <li>{t`Name nobody: no client, no colleague, no employer.`}</li>
          <Keeping months={months} />
        </ul>
      </Card>
    </>
  );
}

function Keeping({ months }: { readonly months: number }) {
  const { t } = useLingui();
  const kept = plural(months, { one: '# month', other: '# months' });
  return (
    <li>
      {t`What is written is encrypted under a key of its own. The key is destroyed ${kept} after the last word, or at once when you wish. Until then whoever runs the platform’s machines could open it with the platform’s secret; nobody of your association can.`}
    </li>
  );
}
