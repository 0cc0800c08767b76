import { useQuery } from '@tanstack/react-query';
import { ask, useUpload } from '@standing/web-core';
import { coverReadingQuery } from '../cover.queries.js';

/** The attestation that is read from: sent as soon as it is chosen, then read once. */
export function useReading() {
  const upload = useUpload();
  const file = upload.ticket ?? '';
  const reading = useQuery({
    queryKey: ['cover-reading', file],
    queryFn: () => ask(coverReadingQuery, { file }),
    enabled: file !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  return { upload, reading };
}
