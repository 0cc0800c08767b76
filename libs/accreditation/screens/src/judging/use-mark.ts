import { ask, keys, useAct } from '@standing/web-core';
import { markMutation } from './judging.queries.js';
import type { Mark } from './mark-words.js';

/** What is said on a criterion. */
export type Said = {
  readonly criterion: string;
  readonly mark: Mark;
  readonly reason: string | null;
  readonly wouldSatisfy: string | null;
};

/** Saves one mark of a sheet; the last one holds. */
export function useMark(assessmentId: string, onSaved?: () => void) {
  return useAct({
    run: (said: Said, idempotencyKey) => ask(markMutation, { input: { assessmentId, ...said }, idempotencyKey }),
    touches: [keys.assessments],
    ...(onSaved && { onDone: onSaved }),
  });
}
