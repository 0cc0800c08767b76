import { isExistingDay } from '@standing/web-core';
import type { Mistake, SentFields } from '../props/mistake.js';
import type { Question } from './complaint-questions.js';
import { mistakesOfChallenge } from './challenge-mistakes.js';
import { filled, oneOf } from './missing.js';
import { textOf, valuesOf } from './fields.js';

/** The fields of each question: nothing else that a form sends is kept. */
export const FIELDS: Readonly<Record<Question, readonly string[]>> = {
  age: ['age'],
  behalf: ['behalf', 'who', 'right', 'rightWords'],
  relation: ['relation'],
  challenge: ['spoken', 'spokenOn', 'because', 'basis', 'competing', 'interest'],
  about: ['about'],
  what: ['behaviour'],
  when: ['when', 'day', 'from', 'until', 'whenWords'],
  clauses: ['clauses', 'clausesUnknown'],
  people: ['people'],
  identity: ['nameVisibility'],
  reach: ['name', 'contact'],
};

const RELATIONS = ['CLIENT', 'SPONSOR', 'SUPERVISEE', 'COLLEAGUE', 'OTHER'];

/** The longest of each text, in characters, as the rules have it. */
const LONGEST: Readonly<Record<string, number>> = {
  about: 300,
  who: 300,
  rightWords: 300,
  interest: 300,
  behaviour: 20_000,
  whenWords: 200,
  people: 2000,
  name: 200,
  contact: 500,
};

/** What is wrong with an answer, as far as a form can tell; a text that is too long is never cut. */
export function mistakesIn(question: Question, fields: SentFields, today: string): Mistake[] {
  const long = FIELDS[question].filter((field) => textOf(fields, field).length > (LONGEST[field] ?? Infinity));
  return [...missingIn(question, fields, today), ...long.map((field) => ({ code: 'TEXT_TOO_LONG', field }) as const)];
}

function missingIn(question: Question, fields: SentFields, today: string): Mistake[] {
  switch (question) {
    case 'age':
      return oneOf(fields, 'age', ['ADULT', 'MINOR', 'NOT_SAID'], 'AGE_MISSING');
    case 'behalf':
      return mistakesOfBehalf(fields);
    case 'relation':
      return oneOf(fields, 'relation', RELATIONS, 'RELATION_MISSING');
    case 'challenge':
      return mistakesOfChallenge(fields, today);
    case 'about':
      return filled(fields, 'about', 'ABOUT_MISSING');
    case 'what':
      return filled(fields, 'behaviour', 'NARRATIVE_MISSING');
    case 'when':
      return mistakesOfTime(fields, today);
    case 'clauses': {
      const contradiction = valuesOf(fields, 'clauses').length > 0 && textOf(fields, 'clausesUnknown') === 'yes';
      return contradiction ? [{ code: 'CLAUSES_CONTRADICT', field: 'clauses' }] : [];
    }
    case 'people':
      return [];
    case 'identity': {
      const levels = ['NAMED', 'KEPT_FROM_COACH', 'PSEUDONYMOUS', 'ANONYMOUS'];
      return oneOf(fields, 'nameVisibility', levels, 'VISIBILITY_MISSING');
    }
    case 'reach':
      return [...filled(fields, 'name', 'OWN_NAME_MISSING'), ...filled(fields, 'contact', 'CONTACT_MISSING')];
  }
}

function mistakesOfBehalf(fields: SentFields): Mistake[] {
  const chosen = oneOf(fields, 'behalf', ['SELF', 'ANOTHER'], 'BEHALF_MISSING');
  if (chosen.length > 0 || textOf(fields, 'behalf') === 'SELF') return chosen;
  return [
    ...filled(fields, 'who', 'WHO_MISSING'),
    ...oneOf(fields, 'right', ['PARENTAL', 'GUARDIAN', 'AGREED', 'OTHER'], 'RIGHT_MISSING'),
    ...(textOf(fields, 'right') === 'OTHER' ? filled(fields, 'rightWords', 'RIGHT_WORDS_MISSING') : []),
  ];
}

function mistakesOfTime(fields: SentFields, today: string): Mistake[] {
  const day = (name: string): Mistake[] => {
    const given = textOf(fields, name);
    if (!isExistingDay(given)) return [{ code: 'OCCURRED_UNREADABLE', field: name }];
    return given > today ? [{ code: 'OCCURRED_IN_FUTURE', field: name }] : [];
  };
  switch (textOf(fields, 'when')) {
    case 'DAY':
      return day('day');
    case 'PERIOD': {
      const days = [...day('from'), ...day('until')];
      const reversed = days.length === 0 && textOf(fields, 'until') < textOf(fields, 'from');
      return reversed ? [{ code: 'PERIOD_REVERSED', field: 'until' }] : days;
    }
    case 'ABOUT':
      return filled(fields, 'whenWords', 'WHEN_MISSING');
    default:
      return [{ code: 'WHEN_MISSING', field: 'when' }];
  }
}
