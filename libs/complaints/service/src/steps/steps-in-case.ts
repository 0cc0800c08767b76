import {
  type Asked,
  askedOf,
  type Case,
  type CaseEventName,
  type CaseFunction,
  isJoint,
  stepsToTake,
} from '@standing/complaints/rules';
import type { Day, Refusal } from '@standing/kernel';
import { sentenceOf } from '@standing/platform/graphql';
import { messages } from '../complaints.messages.js';
import type { StepInCase } from './step.graphql.js';

type Reader = { readonly personId: string; readonly locale: 'fr' | 'en' };

/** The plain steps that are next for somebody in their functions, as they read them. */
export function plainStepsOf(
  theCase: Case,
  functions: readonly CaseFunction[],
  { personId, locale }: Reader,
  on: Day,
): StepInCase[] {
  return functions
    .flatMap((as) => stepsToTake(theCase, as, personId, on))
    .map(({ event, refusals }) => shownStep(theCase, event, refusals, locale));
}

/** A step with what it asks under the procedure of the case, and why it waits. */
export function shownStep(
  theCase: Case,
  event: CaseEventName,
  refusals: readonly Refusal[],
  locale: Reader['locale'],
): StepInCase {
  return {
    event,
    asked: shownAsked(askedOf(event, theCase.procedure)),
    joint: isJoint(event, theCase),
    refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
  };
}

/** What a step asks, as the graph shows it. */
export function shownAsked(asked: readonly Asked[]): StepInCase['asked'] {
  return asked.map((one) => ({ ...one, of: [...one.of] }));
}
