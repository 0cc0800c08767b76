import type { Unsent } from './unsent.js';
import type { UnsentStore } from './unsent-store.js';

/** For a browser that keeps nothing for this page, as in some private windows: lines wait until the page is closed. */
export function openMemoryStore(): UnsentStore {
  const lines = new Map<number, Unsent>();
  const watching = new Set<() => void>();
  let last = 0;
  const changed = () => watching.forEach((tell) => tell());
  return {
    lasting: false,
    all: (personId) => Promise.resolve([...lines.values()].filter((line) => line.personId === personId)),
    add: (line) => {
      last += 1;
      lines.set(last, { ...line, id: last } as Unsent);
      changed();
      return Promise.resolve();
    },
    change: (id, change) => {
      const line = lines.get(id);
      const next = line ? change(line) : null;
      if (next) lines.set(id, next);
      else lines.delete(id);
      changed();
      return Promise.resolve(next);
    },
    watch: (tell) => {
      watching.add(tell);
      return () => watching.delete(tell);
    },
  };
}
