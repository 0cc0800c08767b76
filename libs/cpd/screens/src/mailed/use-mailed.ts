import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { mailedQuery } from './mailed.queries.js';

/** A mail that waits to be made an activity of. */
export type Mailed = ResultOf<typeof mailedQuery>['myMailedCpd'][number];

/** The private address of the person signed in, and what came to it. */
export function useMailed() {
  return useQuery({ queryKey: [...keys.cpd, 'mailed'], queryFn: () => ask(mailedQuery, {}) });
}
