import { Trans } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';

/** The way to the monthly statements. */
export function StatementsLink() {
  return (
    <p className="small">
      <TextLink href="/supervision/statements">
        <Trans>Monthly statements</Trans>
      </TextLink>
    </p>
  );
}
