import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';

/** The way from the office's first page to the draws. */
export function AuditsCard() {
  const { t } = useLingui();
  return (
    <Card title={t`Audits`}>
      <p className="muted">{t`Draw the members whose activities are audited, so that anybody can check it.`}</p>
      <p>
        <TextLink href="/office/audit-draws">{t`Audit draws`}</TextLink>
      </p>
      <p>
        <TextLink href="/office/audits">{t`Audits of members`}</TextLink>
      </p>
    </Card>
  );
}
