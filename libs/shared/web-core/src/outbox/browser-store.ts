import { type DBSchema, openDB } from 'idb';
import type { Unsent } from './unsent.js';
import type { UnsentStore } from './unsent-store.js';

interface Shape extends DBSchema {
  unsent: { key: number; value: Unsent; indexes: { personId: string } };
}

const NAME = 'standing-outbox';

/** Lines in the browser's own database, which every tab of the same address shares. */
export async function openBrowserStore(): Promise<UnsentStore> {
  const db = await openDB<Shape>(NAME, 1, {
    upgrade: (made) =>
      void made.createObjectStore('unsent', { keyPath: 'id', autoIncrement: true }).createIndex('personId', 'personId'),
  });
  const { changed, watch } = tellTabs();
  return {
    lasting: true,
    all: (personId) => db.getAllFromIndex('unsent', 'personId', personId),
    add: async (line) => {
      // The database gives the id.
      await db.add('unsent', line as Unsent);
      changed();
    },
    change: async (id, change) => {
      const act = db.transaction('unsent', 'readwrite');
      const line = await act.store.get(id);
      const next = line ? change(line) : null;
      if (next) await act.store.put(next);
      else if (line) await act.store.delete(id);
      await act.done;
      changed();
      return next;
    },
    watch,
  };
}

/** A channel does not hear itself, so this tab is told beside it. */
function tellTabs(): { readonly changed: () => void; readonly watch: UnsentStore['watch'] } {
  const channel = new BroadcastChannel(NAME);
  const watching = new Set<() => void>();
  const tell = () => watching.forEach((each) => each());
  channel.addEventListener('message', tell);
  return {
    changed: () => {
      tell();
      channel.postMessage(null);
    },
    watch: (each) => {
      watching.add(each);
      return () => watching.delete(each);
    },
  };
}
