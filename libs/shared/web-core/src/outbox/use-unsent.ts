import { useEffect, useState } from 'react';
import type { Unsent } from './unsent.js';
import type { UnsentStore } from './unsent-store.js';

const NONE: readonly Unsent[] = [];

/** What waits of one person, followed through every change. */
export function useUnsent(store: UnsentStore | null, personId: string): readonly Unsent[] {
  const [lines, setLines] = useState(NONE);
  useEffect(() => {
    if (!store) return undefined;
    let over = false;
    const read = async () => {
      const found = await store.all(personId);
      if (!over) setLines(found);
    };
    void read();
    const end = store.watch(() => void read());
    return () => {
      over = true;
      end();
      setLines(NONE);
    };
  }, [store, personId]);
  return lines;
}
