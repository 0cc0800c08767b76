import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';

/** The way from the office's first page to the campaigns. */
export function CampaignsCard() {
  const { t } = useLingui();
  return (
    <Card title={t`Signatures`}>
      <p className="muted">{t`Ask members to sign the code or a declaration anew, and see who has.`}</p>
      <p>
        <TextLink href="/office/campaigns">{t`Signing campaigns`}</TextLink>
      </p>
    </Card>
  );
}
