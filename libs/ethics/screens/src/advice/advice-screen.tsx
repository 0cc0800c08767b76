import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { type Advice, adviceKeys, adviceQuery } from './advice.queries.js';
import { AskCard } from './ask-card.js';
import { ComeBackCard } from './come-back-card.js';
import { LimitsCard } from './limits-card.js';
import { OwnEnquiries } from './own-enquiries.js';

/** Where a member asks for advice in confidence, and comes back to what they asked. */
export function AdviceScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const advice = useQuery({
    queryKey: [...adviceKeys.own, locale],
    queryFn: () => ask(adviceQuery, { locale: locale === 'fr' ? 'fr' : 'en' }),
  });
  return (
    <>
      <PageHeader
        title={t`Ethics advice desk`}
        lead={
          <p>{t`A question of ethics, thought through with somebody in confidence, without any case being made of it.`}</p>
        }
      />
      <Loaded query={advice} failed={t`The advice desk could not be loaded.`} lines={8}>
        {(found) => <Desk found={found} />}
      </Loaded>
    </>
  );
}

function Desk({ found }: { readonly found: Advice }) {
  return (
    <Stack gap="large">
      <LimitsCard months={found.adviceTerm.months} contacts={found.helpContacts} />
      <AskCard sections={found.codeOfEthics?.sections ?? []} />
      <ComeBackCard />
      <OwnEnquiries enquiries={found.myAdvice} />
    </Stack>
  );
}
