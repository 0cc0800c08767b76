import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, SummaryList } from '@standing/design-system';
import { useCountryNames, useFormat } from '@standing/web-core';
import { useReceivesWords } from './record-words.js';
import { TermsForm } from './terms-form.js';
import type { RecordedEngagement } from './use-record.js';

/** With whom and how it was agreed; the parties are pseudonyms. */
export function PartiesCard({ engagement }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  const [changing, setChanging] = useState(false);
  const change = (
    <Button kind="second" size="small" onPress={() => setChanging(true)}>
      {engagement.terms ? t`Change…` : t`Say how it was agreed…`}
    </Button>
  );
  return (
    <Card title={t`Parties and terms`} action={!changing && change}>
      {changing ? (
        <TermsForm engagement={engagement} onClose={() => setChanging(false)} />
      ) : (
        <TermsShown engagement={engagement} />
      )}
      {engagement.terms?.sponsor && (
        <Callout title={t`Two interests`}>
          <p>
            <Trans>
              Do the client’s interest and the sponsor’s pull in the same direction? The client’s comes first (CP-7).
              Where they part, write it down in{' '}
              <a className="link" href="/vault">
                your vault
              </a>{' '}
              and take it to supervision.
            </Trans>
          </p>
        </Callout>
      )}
    </Card>
  );
}

function TermsShown({ engagement: { terms } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  const format = useFormat();
  const receives = useReceivesWords();
  const { nameOf } = useCountryNames();
  if (!terms) return <p className="muted">{t`Nothing is said yet of a sponsor, a country or a length.`}</p>;
  const { sponsor, prescriber, country, agreedMinutes, agreedUntil, sponsorReceives } = terms;
  const said = [
    { term: t`Sponsor`, value: sponsor ?? t`None: the client pays` },
    sponsorReceives && { term: t`The sponsor receives`, value: receives[sponsorReceives] },
    prescriber && { term: t`Prescriber`, value: prescriber },
    country && { term: t`Country`, value: nameOf(country) },
    agreedMinutes !== null && { term: t`Length agreed`, value: format.duration(agreedMinutes) },
    agreedUntil && { term: t`Agreed to end on`, value: format.day(agreedUntil) },
  ];
  return <SummaryList items={said.filter((item) => typeof item === 'object' && item !== null)} />;
}
