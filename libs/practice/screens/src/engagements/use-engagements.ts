import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { engagementsQuery } from './engagement.queries.js';

export type Engagement = ResultOf<typeof engagementsQuery>['myEngagements'][number];

/** What is given in an engagement: coaching of a person or a team, or something beside coaching. */
export type EngagementKind = Engagement['kind'];

/** The engagements of the person signed in, with what was logged under each; fresh for so many milliseconds. */
export function useEngagements({ staleTime }: { readonly staleTime?: number } = {}) {
  return useQuery({
    queryKey: keys.engagements,
    queryFn: () => ask(engagementsQuery, {}),
    ...(staleTime !== undefined && { staleTime }),
    select: ({ myEngagements }) => myEngagements,
  });
}

export type EngagementsQuery = ReturnType<typeof useEngagements>;
