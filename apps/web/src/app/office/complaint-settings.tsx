import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';

/** The ways to what scheme administrators set of complaints. */
export function ComplaintSettings() {
  const { t } = useLingui();
  return (
    <Card title={t`Complaints: settings`}>
      <ul className="rows">
        <li>
          <TextLink href="/cases/procedure">{t`The procedure of complaints`}</TextLink>
        </li>
        <li>
          <TextLink href="/cases/working-days">{t`Working days`}</TextLink>
        </li>
        <li>
          <TextLink href="/cases/terms">{t`How long cases are kept`}</TextLink>
        </li>
        <li>
          <TextLink href="/cases/roster">{t`Open cases of one person, at the most`}</TextLink>
        </li>
        <li>
          <TextLink href="/cases/emergency">{t`Open a case in an emergency`}</TextLink>
        </li>
      </ul>
    </Card>
  );
}
