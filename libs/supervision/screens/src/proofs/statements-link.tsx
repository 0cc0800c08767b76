import { Trans } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';

/** The way to the monthly statements, and to the reports for an application. */
export function StatementsLink() {
  return (
    <p className="small">
      <TextLink href="/supervision/statements">
        <Trans>Monthly statements</Trans>
      </TextLink>
      {' · '}
      <TextLink href="/supervision/reports">
        <Trans>Supervisor’s reports</Trans>
      </TextLink>
    </p>
  );
}
