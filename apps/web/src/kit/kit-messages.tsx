import { Button, Callout, Card, EmptyState, OfflineBanner, Problem, Skeleton, Stack } from '@standing/design-system';
import { KitErrorSummary } from './kit-error-summary.js';

const nothing = () => undefined;

/** What the product says: before, during, when it goes wrong. */
export function KitMessages() {
  return (
    <Card title="Messages">
      <Stack>
        <Callout title="Plain">Something to know before going on.</Callout>
        <Callout tone="brand" title="Brand">
          Something of the association.
        </Callout>
        <Callout tone="ok" title="Good">
          It is done.
        </Callout>
        <Callout tone="warn" title="Mind">
          <p>Something to do first.</p>
          <Button>Do it</Button>
        </Callout>
        <Callout tone="bad" title="Wrong">
          It did not go through.
        </Callout>
        <KitErrorSummary />
        <Problem
          title="The requirements could not be loaded."
          sentence="There is no connection to the server."
          reference="req-7f3a91"
          onRetry={nothing}
        />
        <Problem title="It does not exist, or it is not open to you." />
        <OfflineBanner offline />
        <EmptyState
          sentence="What you log appears here, the newest first."
          example="Sat 21 Nov · Orchid · 1 h 30 min · paid"
          action={<Button>Begin an engagement</Button>}
        />
        <Skeleton lines={4} />
      </Stack>
    </Card>
  );
}
