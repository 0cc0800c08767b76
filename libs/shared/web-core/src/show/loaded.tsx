import type { ReactNode } from 'react';
import { Skeleton } from '@standing/design-system';
import { Failure } from './failure.js';

export type LoadedProps<Data> = {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  /** What could not be loaded, as a sentence. */
  readonly failed: string;
  /** About how many lines are on their way. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
};

/** A part of a page that is on its way, has failed, or is there; what was there once stays while it is asked for again. */
export function Loaded<Data>({ query, failed, lines, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure title={failed} error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton {...(lines !== undefined && { lines })} />;
}
