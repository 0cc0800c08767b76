import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, EmptyState, LinkButton, PageHeader, Row, Stack } from '@standing/design-system';
import { Loaded, useCountryNames, useFormat } from '@standing/web-core';
import { type Cover, useCovers } from '../covers/use-covers.js';
import { RenewForm } from './renew-form.js';
import { isRenewable, type Renewable, type RenewalKind } from './renewal-values.js';

/** Where a reminder leads: each cover that ends, and the next period of it in two presses. */
export function RenewScreen() {
  const { t } = useLingui();
  const covers = useCovers();
  const [isDone, setIsDone] = useState(false);
  return (
    <>
      <PageHeader
        title={t`Renew my insurance`}
        lead={<p>{t`The next period is filled in from the last one. Have the new attestation at hand.`}</p>}
      />
      <Stack gap="large">
        {isDone && (
          <Callout tone="ok" announced>
            <p>
              <Trans>
                Declared. The office has still to see the new attestation; you are reminded no more of this one.
              </Trans>
            </p>
          </Callout>
        )}
        <Loaded query={covers} failed={t`Your covers could not be loaded.`} lines={4}>
          {({ myCovers }) => <Renewals covers={myCovers} onDone={() => setIsDone(true)} />}
        </Loaded>
        <div>
          <LinkButton href="/insurance" kind="quiet">{t`All of my insurance`}</LinkButton>
        </div>
      </Stack>
    </>
  );
}

type RenewalsProps = { readonly covers: readonly Cover[]; readonly onDone: () => void };

function Renewals({ covers, onDone }: RenewalsProps) {
  const { t } = useLingui();
  const renewable = covers.filter(isRenewable).sort((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
  if (renewable.length === 0)
    return (
      <EmptyState
        sentence={t`Nothing is to be renewed now: a cover appears here 60 days before it ends, until another is declared for its countries. If you no longer practise somewhere, say so under “Where I practise”.`}
      />
    );
  return renewable.map((cover) => <RenewCard key={cover.id} cover={cover} onDone={onDone} />);
}

function RenewCard({ cover, onDone }: { readonly cover: Renewable; readonly onDone: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { list } = useCountryNames();
  const [kind, setKind] = useState<RenewalKind | null>(null);
  const { insurer, policyReference, endsOn, countries, ended, renewal } = cover;
  const [last, from, until] = [endsOn, renewal.startsOn, renewal.endsOn].map((day) => format.day(day, 'long'));
  return (
    <Card title={ended ? t`Ended on ${last}` : t`Ends on ${last}`}>
      <p>
        <span data-user-text="">{`${insurer} · ${policyReference}`}</span>
        <span className="muted">{` · ${list(countries)}`}</span>
      </p>
      <p>
        <Trans>
          Next period: {from} to {until}
        </Trans>
      </p>
      {kind === null ? (
        <Row>
          <Button onPress={() => setKind('same')}>{t`Same terms, new attestation`}</Button>
          <Button kind="second" onPress={() => setKind('another')}>{t`Another insurer`}</Button>
        </Row>
      ) : (
        <RenewForm cover={cover} kind={kind} onClose={() => setKind(null)} onDone={onDone} />
      )}
    </Card>
  );
}
