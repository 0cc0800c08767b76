import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton, Row } from '@standing/design-system';

/** The way to what a member brings along from elsewhere and from before. */
export function BroughtCard() {
  const { t } = useLingui();
  return (
    <Card title={t`What I bring along`}>
      <Row justify="between">
        <p className="muted">{t`Awards of other bodies, hours from before, qualifications, training and experience.`}</p>
        <LinkButton href="/standing/brought" kind="second">{t`See and add`}</LinkButton>
      </Row>
    </Card>
  );
}
