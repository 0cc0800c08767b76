import type { ComplaintAnswers } from '../props/complaint.js';
import { textOf } from './fields.js';

/** What is asked of each behaviour, in this order. */
export const OF_EACH = ['what', 'when', 'clauses'] as const;
export type OfEach = (typeof OF_EACH)[number];

const SINGLE = ['age', 'behalf', 'relation', 'challenge', 'about', 'people', 'identity', 'reach'] as const;
export type Question = (typeof SINGLE)[number] | OfEach;

/** A question by the name that its page has: `when-2` asks when the second behaviour took place. */
export function questionOf(name: string): { readonly question: Question; readonly number: number } | null {
  const single = SINGLE.find((each) => each === name);
  if (single) return { question: single, number: 0 };
  const [, of, digits = ''] = /^([a-z]+)-([1-9]\d?)$/.exec(name) ?? [];
  const question = OF_EACH.find((each) => each === of);
  return question ? { question, number: Number(digits) } : null;
}

/** The behaviours that were told, by the number that each had first: one that was taken back leaves its number free. */
export function numbersOf(answers: ComplaintAnswers): number[] {
  const told = Object.keys(answers).flatMap((name) => {
    const { question, number } = questionOf(name) ?? {};
    return question === 'what' && number !== undefined ? [number] : [];
  });
  return told.sort((one, other) => one - other);
}

/** Whether they say who they are: a name and a way to reach them are asked of nobody else. */
export function isKnown(answers: ComplaintAnswers): boolean {
  return ['NAMED', 'KEPT_FROM_COACH'].includes(textOf(answers['identity'] ?? {}, 'nameVisibility'));
}

/** Whether a colleague of the coach writes, who is bound by the code: what they did before is asked of nobody else. */
export function isColleague(answers: ComplaintAnswers): boolean {
  return textOf(answers['relation'] ?? {}, 'relation') === 'COLLEAGUE';
}

/** The page after an answer; clauses are not asked where the body has published no code. */
export function pageAfter(name: string, answers: ComplaintAnswers, hasCode: boolean): string {
  const { question, number } = questionOf(name) ?? {};
  switch (question) {
    case 'age':
      return 'behalf';
    case 'behalf':
      return 'relation';
    case 'relation':
      return isColleague(answers) ? 'challenge' : 'about';
    case 'challenge':
      return 'about';
    case 'about':
      return `what-${numbersOf(answers)[0] ?? 1}`;
    case 'what':
      return `when-${number}`;
    case 'when':
      return hasCode ? `clauses-${number}` : 'more';
    case 'clauses':
      return 'more';
    case 'people':
      return 'identity';
    case 'identity':
      return isKnown(answers) ? 'reach' : 'check';
    case 'reach':
    case undefined:
      return 'check';
  }
}

/** The page before; the first question follows the page on which it begins. */
export function pageBefore(name: string, answers: ComplaintAnswers, hasCode: boolean): string {
  const { question, number } = questionOf(name) ?? {};
  const last = numbersOf(answers).at(-1) ?? 1;
  switch (question) {
    case 'age':
      return '';
    case 'behalf':
      return 'age';
    case 'relation':
      return 'behalf';
    case 'challenge':
      return 'relation';
    case 'about':
      return isColleague(answers) ? 'challenge' : 'relation';
    case 'what':
      return number === (numbersOf(answers)[0] ?? 1) ? 'about' : 'more';
    case 'when':
      return `what-${number}`;
    case 'clauses':
      return `when-${number}`;
    case 'people':
      return 'more';
    case 'identity':
      return 'people';
    case 'reach':
      return 'identity';
    case undefined:
      return name === 'more' ? `${hasCode ? 'clauses' : 'when'}-${last}` : isKnown(answers) ? 'reach' : 'identity';
  }
}
