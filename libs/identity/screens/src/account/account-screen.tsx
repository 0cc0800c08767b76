import { useLingui } from '@lingui/react/macro';
import { Card, PageHeader, Stack, SummaryList, TextLink } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import { MyRelationsCard } from '../relations/my-relations-card.js';
import { LanguageCard } from './language-card.js';
import { PasskeyCard } from './passkey-card.js';
import { SignOutCard } from './sign-out-card.js';

/** Who am I here, in which language, and how do I get in. */
export function AccountScreen() {
  const { t } = useLingui();
  const { name, body, personId } = useSession();
  return (
    <>
      <PageHeader title={t`My account`} />
      <Stack gap="large">
        <Card title={t`You`}>
          <SummaryList
            items={[
              { term: t`Name`, value: <span data-user-text="">{name}</span> },
              { term: t`Association`, value: <span data-user-text="">{body.name}</span> },
              { term: t`Number of my account`, value: <span className="hash">{personId}</span> },
            ]}
          />
          <p>
            <TextLink href="/declarations">{t`Open my declarations`}</TextLink>
          </p>
        </Card>
        <LanguageCard />
        <PasskeyCard />
        <MyRelationsCard />
        <SignOutCard />
      </Stack>
    </>
  );
}
