import { openBrowserStore } from './browser-store.js';
import { openMemoryStore } from './memory-store.js';
import type { UnsentStore } from './unsent-store.js';

/** The browser's database, or the memory of this page where there is none. */
export async function openStore(): Promise<UnsentStore> {
  if (!('indexedDB' in globalThis)) return openMemoryStore();
  try {
    return await openBrowserStore();
  } catch {
    return openMemoryStore();
  }
}
