import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys, StaleError } from '@standing/web-core';

/** Where another window was faster, what it saved is read anew; what was typed here stays. */
export function useAfterStale(error: Error | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (error instanceof StaleError) void client.invalidateQueries({ queryKey: keys.applications });
  }, [client, error]);
}
