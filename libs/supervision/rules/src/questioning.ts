import type { Refusal } from '@standing/kernel';
import type { ToDecide } from './decision.js';
import { refusalsToChange } from './session-logging.js';

/** What a supervisor asks about a session before they answer: a closed list, so that nothing of a client is written. */
export const QUESTIONS = ['day', 'length', 'form', 'which-session'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What was asked, of which version, and when. */
export type QuestionAsked = { readonly question: Question; readonly sessionVersion: number; readonly askedAt: Date };

/**
 * Why a supervisor may not ask about a session: `SUPERVISION_ALREADY_DECIDED`, `SUPERVISION_SESSION_WITHDRAWN`,
 * `SUPERVISION_SESSION_CHANGED` (the coach amended it after it was read).
 */
export function refusalsToQuestion(session: Pick<ToDecide, 'status' | 'version'>, versionRead: number): Refusal[] {
  const refusals = refusalsToChange(session.status);
  if (refusals.length > 0) return refusals;
  return versionRead === session.version ? [] : [{ code: 'SUPERVISION_SESSION_CHANGED' }];
}

/** Whether a question still waits for the coach: they have neither amended the session nor asked again since. */
export function isOpen(
  question: QuestionAsked | null,
  session: Pick<ToDecide, 'status' | 'version'> & { readonly askedAt: Date | null },
): question is QuestionAsked {
  return (
    question !== null &&
    session.status === 'asked' &&
    question.sessionVersion === session.version &&
    (session.askedAt === null || session.askedAt <= question.askedAt)
  );
}
