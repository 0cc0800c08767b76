import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to this part of the page where what had it is gone: a form that was closed, or a button in whose place
 * there is another. What it returns is called at the change; so nobody who uses a keyboard begins anew at the top.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>): () => void {
  const changed = useRef(false);
  useEffect(() => {
    if (!changed.current || document.activeElement !== document.body) return;
    changed.current = false;
    part.current?.focus({ preventScroll: true });
  });
  return () => {
    changed.current = true;
  };
}
