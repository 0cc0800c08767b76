import { useRef } from 'react';
import { ask, isUnanswered, keys, newIdempotencyKey, useAct } from '@standing/web-core';
import { markMutation } from './judging.queries.js';
import type { Mark } from './mark-words.js';

/** What is said on a criterion. */
export type Said = {
  readonly criterion: string;
  readonly mark: Mark;
  readonly reason: string | null;
  readonly wouldSatisfy: string | null;
};

/** Saves one mark of a sheet; the last one holds. Several may be under way at once, each with a key of its own. */
export function useMark(assessmentId: string, onSaved?: () => void) {
  const underWay = useRef(new Map<string, string>());
  return useAct({
    run: async (said: Said) => {
      const what = JSON.stringify(said);
      const idempotencyKey = underWay.current.get(what) ?? newIdempotencyKey();
      underWay.current.set(what, idempotencyKey);
      try {
        const answer = await ask(markMutation, { input: { assessmentId, ...said }, idempotencyKey });
        underWay.current.delete(what);
        return answer;
      } catch (error) {
        if (!isUnanswered(error)) underWay.current.delete(what);
        throw error;
      }
    },
    touches: [keys.assessments],
    ...(onSaved && { onDone: onSaved }),
  });
}
