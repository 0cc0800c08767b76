import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';
import { useSession } from '@standing/web-core';

/** The ways to what the office does with insurance besides verifying it. */
export function InsuranceWays() {
  const { t } = useLingui();
  const { roles } = useSession();
  const isChecking = roles.includes('officer') || roles.includes('registrar');
  const isSetting = roles.includes('officer') || roles.includes('scheme-administrator');
  return (
    <Card title={t`Insurance of members`}>
      <ul className="rows">
        {isChecking && (
          <li>
            <TextLink href="/office/cover-checks">{t`Checks of papers`}</TextLink>
          </li>
        )}
        {isSetting && (
          <li>
            <TextLink href="/office/cover-minimum">{t`Minimum cover`}</TextLink>
          </li>
        )}
      </ul>
    </Card>
  );
}
