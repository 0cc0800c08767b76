import { useEffect } from 'react';

/** How long a vault stays open without being used. */
const IDLE_MS = 15 * 60_000;

const SIGNS_OF_USE = ['pointerdown', 'keydown'] as const;

/** Locks after a quarter of an hour without use, and when the page is left. */
export function useLocking(isOpen: boolean, lock: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer = setTimeout(lock, IDLE_MS);
    const used = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, IDLE_MS);
    };
    for (const sign of SIGNS_OF_USE) addEventListener(sign, used);
    addEventListener('pagehide', lock);
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, used);
      removeEventListener('pagehide', lock);
    };
  }, [isOpen, lock]);
}
