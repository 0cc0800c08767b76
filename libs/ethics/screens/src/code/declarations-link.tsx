import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** The way to what is signed besides the code. */
export function DeclarationsLink() {
  const { t } = useLingui();
  return (
    <Card title={t`Declarations`}>
      <p>
        <Trans>The policies and undertakings that your association asks of you besides the code.</Trans>
      </p>
      <div>
        <LinkButton kind="second" href="/declarations">{t`Open my declarations`}</LinkButton>
      </div>
    </Card>
  );
}
