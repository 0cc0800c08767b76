import { useCallback, useRef } from 'react';

/** A new key, made when a form opens. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

/**
 * The key of the form that is open: the same through every retry of the same act, a new one after `renew`,
 * which a form calls when it went through or when its content changed after a refusal.
 */
export function useIdempotencyKey(): { readonly current: () => string; readonly renew: () => void } {
  const key = useRef<string | null>(null);
  const current = useCallback(() => (key.current ??= newIdempotencyKey()), []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { current, renew };
}
