import type { ResultOf } from '@standing/web-core';
import type { savedViewsQuery } from './queues.queries.js';
import type { Asked, Search } from './view.js';

/** A view that is kept, as its screen reads it. */
export type SavedView = ResultOf<typeof savedViewsQuery>['savedViews'][number];

/** A list of work: which, where it is, what it is asked now, and how to ask it something else. */
export type QueuePlace = {
  readonly queue: 'APPLICATIONS' | 'ASSESSMENTS';
  readonly path: string;
  readonly search: Search;
  readonly asked: Asked;
  readonly onSearch: (search: Search) => void;
};

/** What is kept of one list. */
export const viewsKey = (queue: QueuePlace['queue']) => ['views', queue] as const;
