import { useQuery } from '@tanstack/react-query';
import { ask, keys } from '@standing/web-core';
import { fileQuery } from './file.queries.js';

/** What people judged of an application, for whoever could decide it. */
export function useFile(applicationId: string, enabled = true) {
  return useQuery({
    queryKey: [...keys.applications, 'file', applicationId],
    queryFn: () => ask(fileQuery, { applicationId }),
    select: ({ applicationFile }) => applicationFile,
    refetchInterval: 60_000,
    enabled,
  });
}
