import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** The way to the charter, which stands beside the code and founds nothing. */
export function CharterCard() {
  const { t } = useLingui();
  return (
    <Card title={t`My charter`}>
      <p>
        <Trans>
          What your clients can observe of your commitments, in your words: to talk through, to annex to a contract, or
          to show.
        </Trans>
      </p>
      <div>
        <LinkButton kind="second" href="/charter">{t`Open my charter`}</LinkButton>
      </div>
    </Card>
  );
}
