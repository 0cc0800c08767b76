import { useLingui } from '@lingui/react/macro';
import { Card, TextLink } from '@standing/design-system';

/** The way from the office's first page to training and attendance. */
export function TrainingCard() {
  const { t } = useLingui();
  return (
    <Card title={t`Training`}>
      <p className="muted">{t`Keep training providers and their events, and report who attended.`}</p>
      <p>
        <TextLink href="/office/training">{t`Training and attendance`}</TextLink>
      </p>
    </Card>
  );
}
