import { fallback, nullable, number, object, parse, string } from 'valibot';

/** Work on a draft that is not saved yet, and what it was begun from. */
export type KeptWork = { readonly revision: number; readonly base: string; readonly text: string };

/** Whose work on which draft: what somebody else left in this browser is not mine to save. */
export type WorkOf = { readonly personId: string; readonly draftId: string };

const shape = fallback(nullable(object({ revision: number(), base: string(), text: string() })), null);
const keyOf = ({ personId, draftId }: WorkOf) => `standing.scheme-draft.${personId}.${draftId}`;

/** What the browser kept of unsaved work; a browser that keeps nothing is no reason not to work. */
export const keptWork = {
  read(of: WorkOf): KeptWork | null {
    try {
      return parse(shape, JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null'));
    } catch {
      return null;
    }
  },
  write(of: WorkOf, work: KeptWork): void {
    try {
      localStorage.setItem(keyOf(of), JSON.stringify(work));
    } catch {
      // Full, or closed to this page: the work is still on the screen.
    }
  },
  forget(of: WorkOf): void {
    try {
      localStorage.removeItem(keyOf(of));
    } catch {
      // Closed to this page: nothing was kept.
    }
  },
};
