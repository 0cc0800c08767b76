import { useLingui } from '@lingui/react/macro';
import { Card, LinkButton } from '@standing/design-system';

/** The way to continuity plans. It looks the same to everybody. */
export function ContinuityDoor() {
  const { t } = useLingui();
  return (
    <Card title={t`My continuity plan`}>
      <p>{t`Who takes care of your clients if you cannot: a colleague who accepts, and a list that only they can open, and only when it is needed.`}</p>
      <div>
        <LinkButton kind="second" href="/continuity">{t`Go to my continuity plan`}</LinkButton>
      </div>
    </Card>
  );
}
