import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat, useSession } from '@standing/web-core';
import { TermsCard } from '../keeping/terms-card.js';
import { MinimumRow } from './minimum-row.js';
import { minimumKeys, minimumsQuery, ratesQuery } from './minimum.queries.js';
import { KeptObligationsCard } from '../obligations/kept-obligations-card.js';
import { RateForm } from './rate-form.js';
import { SetMinimumForm } from './set-minimum-form.js';

/** What the association asks for of a cover, and the rates by which covers in other currencies compare with it. */
export function CoverMinimumScreen() {
  const { t } = useLingui();
  const { roles } = useSession();
  const isAdministrator = roles.includes('scheme-administrator');
  return (
    <>
      <PageHeader
        title={t`Minimum cover`}
        lead={
          <p>{t`A verification says how a cover compares with the minimum, and keeps the rate and its day. A person decides what that means.`}</p>
        }
      />
      <Stack gap="large">
        <MinimumCard isAdministrator={isAdministrator} />
        {(isAdministrator || roles.includes('officer')) && <RatesCard />}
        <KeptObligationsCard isAdministrator={isAdministrator} />
        {isAdministrator && <TermsCard />}
      </Stack>
    </>
  );
}

function MinimumCard({ isAdministrator }: { readonly isAdministrator: boolean }) {
  const { t } = useLingui();
  const minimums = useQuery({ queryKey: minimumKeys.all, queryFn: () => ask(minimumsQuery, {}) });
  return (
    <Card title={t`Minimum for one claim and for a year`}>
      <Loaded query={minimums} failed={t`The minimum could not be loaded.`} lines={2}>
        {({ coverMinimums }) =>
          coverMinimums.length === 0 ? (
            <EmptyState sentence={t`The association asks for no amount.`} />
          ) : (
            <ul className="rows">
              {coverMinimums.map((minimum) => (
                <MinimumRow key={minimum.id} minimum={minimum} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdministrator && <SetMinimumForm />}
    </Card>
  );
}

function RatesCard() {
  const { t } = useLingui();
  const format = useFormat();
  const rates = useQuery({ queryKey: minimumKeys.rates, queryFn: () => ask(ratesQuery, {}) });
  return (
    <Card title={t`Exchange rates`}>
      <Loaded query={rates} failed={t`The rates could not be loaded.`} lines={2}>
        {({ exchangeRates }) =>
          exchangeRates.length === 0 ? (
            <EmptyState sentence={t`No rate is recorded. A cover in another currency is then not compared.`} />
          ) : (
            <ul className="rows">
              {exchangeRates.map(({ id, currency, into, rate, onDay, source }) => (
                <li key={id}>
                  {`1 ${currency} = ${rate} ${into}`}
                  <span className="muted" data-user-text="">{` · ${format.day(onDay)} · ${source}`}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <RateForm />
    </Card>
  );
}
