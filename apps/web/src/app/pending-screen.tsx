import { Card, Skeleton } from '@standing/design-system';

/** A screen whose code is on its way. */
export function PendingScreen() {
  return (
    <Card>
      <Skeleton lines={8} />
    </Card>
  );
}
