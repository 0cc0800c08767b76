import type { Refusal } from '@standing/kernel';

/** Every answer by the question that it answers, as a form sent it. */
export type DraftAnswers = Readonly<Record<string, unknown>>;

/** Ten long accounts and the rest of the form. */
const LONGEST_DRAFT = 250_000;
const MOST_QUESTIONS = 100;
const QUESTION = /^[a-z]{1,20}(-\d{1,2})?$/;

/** Answers to some questions: each replaces what was said before, and null takes it back. Null when this is not such a text. */
export function changesFrom(text: string): DraftAnswers | null {
  const read = parsed(text);
  const isRecord = typeof read === 'object' && read !== null && !Array.isArray(read);
  return isRecord && Object.keys(read).every((question) => QUESTION.test(question)) ? (read as DraftAnswers) : null;
}

export function withChanges(answers: DraftAnswers, changes: DraftAnswers): DraftAnswers {
  const kept = Object.entries({ ...answers, ...changes }).filter(([, answer]) => answer !== null);
  return Object.fromEntries(kept);
}

/** Why these answers cannot be kept: they are longer than any complaint. */
export function refusalsToKeep(answers: DraftAnswers): Refusal[] {
  const tooMany = Object.keys(answers).length > MOST_QUESTIONS || JSON.stringify(answers).length > LONGEST_DRAFT;
  return tooMany ? [{ code: 'COMPLAINTS_DRAFT_TOO_LONG', params: { longest: LONGEST_DRAFT } }] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
