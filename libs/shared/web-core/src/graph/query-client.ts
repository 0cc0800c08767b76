import { QueryClient } from '@tanstack/react-query';
import { OfflineError, ProblemError, UnauthenticatedError } from './errors.js';

/** How long a list counts as fresh, in milliseconds. */
const FRESH = 30_000;

/** The client of the whole app: answers about rules are final, only the road to the server is tried again. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH, retry: worthAnotherTry, networkMode: 'always', refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  const watch = (error: unknown) => {
    if (error instanceof UnauthenticatedError) onSignedOut();
  };
  client.getQueryCache().subscribe((event) => watch(event.query.state.error));
  client.getMutationCache().subscribe((event) => watch(event.mutation?.state.error ?? null));
  return client;
}

function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && (error instanceof OfflineError || error instanceof ProblemError);
}
