import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, keys, useFormat } from '@standing/web-core';
import { caseCourseQuery } from './case.queries.js';

/** How far a case is. Its reasons come as sentences, so it is kept by language. */
export function courseOptions(caseId: string, locale: string) {
  return queryOptions({
    queryKey: [...keys.cases, 'course', caseId, locale],
    queryFn: async () => (await ask(caseCourseQuery, { caseId })).caseCourse,
    refetchInterval: 60_000,
  });
}

export function useCourse(caseId: string) {
  const { locale } = useFormat();
  return useQuery(courseOptions(caseId, locale));
}
