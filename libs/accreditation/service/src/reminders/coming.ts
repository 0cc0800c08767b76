import type { Decision, Line } from '@standing/accreditation/requirements';
import type { Coming } from '@standing/accreditation/rules';
import { addDays, type Day } from '@standing/kernel';
import { holdsAward, REMIND_DAYS_BEFORE } from '@standing/accreditation/rules';
import { decisionsOn } from '../due/found.js';
import type { KnownOfPerson } from '../due/known-of-person.js';

/** What a member should hear of beforehand: lines that will be unmet, the window of renewal, the end of the term or of a condition. */
export function comingFor(known: KnownOfPerson, decisions: readonly Decision[], today: Day): Coming[] {
  return [...comingUnmet(known, decisions, today), ...comingOfTerm(known), ...comingOfCondition(known)];
}

/** The lines that are met today and of which time alone will make another result: of the level held, else aimed at. */
export function linesToWatch([first]: readonly Decision[]): Line[] {
  return (first?.lines ?? []).filter(({ result, modality }) => modality === 'required' && isMet(result));
}

/** Each day on which one of them changes is decided for, once; only what comes to be unmet then is told. */
function comingUnmet(known: KnownOfPerson, decisions: readonly Decision[], today: Day): Coming[] {
  const [earliest] = REMIND_DAYS_BEFORE;
  const soon = linesToWatch(decisions).flatMap(({ ruleId, nextChangeOn }) =>
    nextChangeOn !== null && nextChangeOn <= addDays(today, earliest) ? [{ ruleId, onDay: nextChangeOn }] : [],
  );
  const days = new Map(soon.map(({ onDay }) => [onDay, unmetOn(known, onDay)]));
  return soon
    .filter(({ ruleId, onDay }) => days.get(onDay)?.has(ruleId))
    .map((one) => ({ kind: 'requirement', ...one }));
}

function unmetOn(known: KnownOfPerson, day: Day): ReadonlySet<string> {
  const [decision] = decisionsOn({ ...known, levels: known.levels.slice(0, 1) }, day);
  return new Set((decision?.lines ?? []).filter(({ result }) => result === 'UNMET').map(({ ruleId }) => ruleId));
}

/** Nothing of it once a renewal was sent. */
function comingOfTerm({ standing, renewal, termEndsOn }: KnownOfPerson): Coming[] {
  if (!holdsAward(standing) || renewal === null || termEndsOn === null) return [];
  if (renewal.phase !== 'NOT_YET_OPEN' && renewal.phase !== 'OPEN') return [];
  return [
    { kind: 'renewal-opens', ruleId: null, onDay: renewal.opensOn },
    { kind: 'term-ends', ruleId: null, onDay: addDays(termEndsOn, 1) },
  ];
}

/** From the day after the last one on which it is honoured. */
function comingOfCondition({ honouredUntil }: KnownOfPerson): Coming[] {
  return honouredUntil === null ? [] : [{ kind: 'condition-ends', ruleId: null, onDay: addDays(honouredUntil, 1) }];
}

function isMet(result: Line['result']): boolean {
  return result === 'MET' || result === 'ADJUSTED';
}
