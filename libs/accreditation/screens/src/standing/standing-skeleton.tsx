import { useLingui } from '@lingui/react/macro';
import { Card, Skeleton } from '@standing/design-system';

/** The page's own headings, while the figures are on their way. */
export function StandingSkeleton() {
  const { t } = useLingui();
  return (
    <>
      <Card>
        <Skeleton lines={3} />
      </Card>
      <Card title={t`Your requirements`}>
        <Skeleton lines={9} />
      </Card>
    </>
  );
}
