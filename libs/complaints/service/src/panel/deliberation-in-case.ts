import { type Case, deliberationOf } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { sentenceOf } from '@standing/platform/graphql';
import { messages } from '../complaints.messages.js';
import type { DeliberationInCase } from './deliberation.graphql.js';

/** The deliberation as the panel reads it, with why earlier findings are closed; null before the hearing is closed. */
export function shownDeliberation(theCase: Case, on: Day, locale: 'fr' | 'en'): DeliberationInCase | null {
  const found = deliberationOf(theCase, on);
  return found && { ...found, closed: found.closed.map((refusal) => sentenceOf(refusal, messages, locale)) };
}
