import { fallback, nullable, number, object, parse, string } from 'valibot';

/** Work on a draft that is not saved yet, and what it was begun from. */
export type KeptWork = { readonly revision: number; readonly base: string; readonly text: string };

const shape = fallback(nullable(object({ revision: number(), base: string(), text: string() })), null);
const keyOf = (draftId: string) => `standing.scheme-draft.${draftId}`;

/** What the browser kept of unsaved work; a browser that keeps nothing is no reason not to work. */
export const keptWork = {
  read(draftId: string): KeptWork | null {
    try {
      return parse(shape, JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null'));
    } catch {
      return null;
    }
  },
  write(draftId: string, work: KeptWork): void {
    try {
      localStorage.setItem(keyOf(draftId), JSON.stringify(work));
    } catch {
      // Full, or closed to this page: the work is still on the screen.
    }
  },
  forget(draftId: string): void {
    try {
      localStorage.removeItem(keyOf(draftId));
    } catch {
      // Closed to this page: nothing was kept.
    }
  },
};
