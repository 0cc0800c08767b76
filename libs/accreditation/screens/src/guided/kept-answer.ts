import { array, fallback, nullable, number, object, parse, string } from 'valibot';
import type { Piece } from './draft.js';

/** What is typed on one criterion and not saved, and the revision that it was begun from. */
export type KeptAnswer = { readonly revision: number; readonly text: string; readonly pieces: readonly Piece[] };

/** Whose answer, of which draft, on which criterion. */
export type AnswerOf = { readonly personId: string; readonly draftId: string; readonly criterion: string };

const piece = object({ id: string(), kind: string(), heldOn: string(), minutes: number(), trust: string() });
const shape = fallback(nullable(object({ revision: number(), text: string(), pieces: array(piece) })), null);
const keyOf = ({ personId, draftId, criterion }: AnswerOf) =>
  `standing.application.${personId}.${draftId}.${criterion}`;

/** What the browser kept of unsaved answers; a browser that keeps nothing is no reason not to write. */
export const keptAnswer = {
  read(of: AnswerOf): KeptAnswer | null {
    try {
      return parse(shape, JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null')) as KeptAnswer | null;
    } catch {
      return null;
    }
  },
  write(of: AnswerOf, answer: KeptAnswer): void {
    try {
      localStorage.setItem(keyOf(of), JSON.stringify(answer));
    } catch {
      // Full, or closed to this page: the answer is still on the screen.
    }
  },
  forget(of: AnswerOf): void {
    try {
      localStorage.removeItem(keyOf(of));
    } catch {
      // Closed to this page: nothing was kept.
    }
  },
};
