import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { amAssessorQuery, myAssessmentsQuery } from './assessment.queries.js';

/** Whether the reader assesses for the body, and how many assignments wait for their answer; neither until it is known. */
export function useAssessorPlace(): { readonly isAssessor: boolean; readonly waiting: number } {
  const place = useQuery({
    queryKey: [...keys.assessments, 'place'],
    queryFn: () => ask(amAssessorQuery, {}),
    select: ({ amAssessor }) => amAssessor,
    staleTime: 300_000,
  });
  const isAssessor = place.data ?? false;
  const mine = useQuery({
    queryKey: [...keys.assessments, 'mine'],
    queryFn: () => ask(myAssessmentsQuery, {}),
    refetchInterval: 60_000,
    enabled: isAssessor,
  });
  const waiting = mine.data?.myAssessments.filter(({ status }) => status === 'ASSIGNED').length ?? 0;
  return { isAssessor, waiting };
}
