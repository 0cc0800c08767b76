import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** What is too sensitive for a record is kept in the vault alone. The card is the same for every engagement. */
export function VaultCard() {
  const { t } = useLingui();
  return (
    <Card title={t`In your vault alone`}>
      <p>{t`Whether somebody is a minor or vulnerable, what you arranged then, and each time you lifted confidentiality: these are encrypted in your browser, and nobody can tell whether there is anything.`}</p>
      <div>
        <LinkButton kind="second" href="/vault">{t`Go to my vault`}</LinkButton>
      </div>
    </Card>
  );
}
