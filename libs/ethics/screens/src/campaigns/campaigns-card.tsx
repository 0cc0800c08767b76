import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';
import { useSession } from '@standing/web-core';

/** The way from the office's first page to the campaigns, and for scheme administrators to what members sign. */
export function CampaignsCard() {
  const { t } = useLingui();
  const isAdministrator = useSession().roles.includes('scheme-administrator');
  return (
    <Card title={t`Signatures`}>
      <p className="muted">{t`Ask members to sign the code or a declaration anew, and see who has.`}</p>
      <p>
        <TextLink href="/office/campaigns">{t`Signing campaigns`}</TextLink>
      </p>
      {isAdministrator && (
        <>
          <p className="muted">{t`Publish what members sign beside the code, and set whom they may turn to.`}</p>
          <p>
            <TextLink href="/office/declarations">{t`Declarations: versions`}</TextLink>
          </p>
          <p>
            <TextLink href="/office/ethics">{t`Ethics: settings`}</TextLink>
          </p>
        </>
      )}
    </Card>
  );
}
