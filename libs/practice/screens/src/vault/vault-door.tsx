import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** The way to the vault. It looks the same to everybody, whether they use theirs or not. */
export function VaultDoor() {
  const { t } = useLingui();
  return (
    <Card title={t`My vault`}>
      <p>{t`An ethics log, dilemmas, concerns about somebody, notes on your supervision, minors and vulnerable adults, and confidentiality lifted, encrypted in your browser: nobody else can read them, nor tell whether there are any.`}</p>
      <div>
        <LinkButton kind="second" href="/vault">{t`Go to my vault`}</LinkButton>
      </div>
    </Card>
  );
}
