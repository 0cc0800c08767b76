import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Card, Skeleton } from '@standing/design-system';

/** So long nothing more is asked for before the page counts as loaded, in milliseconds. */
const QUIET = 50;

/** So long the page waits for something that does not come, in milliseconds; then it is shown as far as it is. */
const PATIENCE = 3000;

/**
 * A page of several cards, shown once each has what it loads first: a card that came later would move the buttons below it away
 * from whoever presses them, and the press would go nowhere.
 */
export function Settled({ children }: { readonly children: ReactNode }) {
  const loading = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  const [shown, setShown] = useState(false);
  const isQuiet = loading === 0;
  useEffect(() => {
    const wait = setTimeout(() => setShown(true), isQuiet ? QUIET : PATIENCE);
    return () => clearTimeout(wait);
  }, [isQuiet]);
  return (
    <>
      {!shown && (
        <Card>
          <Skeleton lines={6} />
        </Card>
      )}
      <div hidden={!shown}>{children}</div>
    </>
  );
}
