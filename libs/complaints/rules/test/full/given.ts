import type { Day } from '@standing/kernel';
import { type Attempt, type Case, type CaseEvent, FULL, type Particulars } from '../../src/case.js';
import type { CaseEventName } from '../../src/case-events.js';
import type { CaseFunction, Holding, Seat } from '../../src/functions.js';
import { refusalsTo } from '../../src/refusals-to.js';

const hold = (personId: string, as: CaseFunction, seat: Seat | null = null): Holding => ({
  ...{ personId, function: as, endedOn: null, seat },
});

/** Everybody whom the whole procedure needs, each in one function. */
export const PEOPLE: readonly Holding[] = [
  hold('client', 'complainant'),
  hold('coach', 'respondent'),
  hold('reg', 'registrar'),
  hold('reg-2', 'registrar'),
  hold('csm', 'case-manager'),
  hold('inv', 'investigator'),
  hold('as-coach', 'assessor', 'coach'),
  hold('as-lay', 'assessor', 'lay'),
  hold('as-third', 'assessor', 'chair'),
  hold('chair', 'panel', 'chair'),
  hold('p-coach', 'panel', 'coach'),
  hold('p-lay', 'panel', 'lay'),
  ...['a1', 'a2', 'a3'].map((id) => hold(id, 'appeal-panel')),
  ...['i1', 'i2'].map((id) => hold(id, 'interim-panel')),
  hold('rev', 'reviewer'),
  ...['s1', 's2', 's3'].map((id) => hold(id, 'sanction-panel')),
  hold('mon', 'sanction-monitor'),
];
export const EMPTY: Case = { events: [], everHeld: PEOPLE, pauses: [], procedure: FULL };

/** Who acts where nothing else is said: one of those who may, or all whom it takes. */
const ACTORS: Partial<Record<CaseFunction | 'time', readonly string[]>> = {
  complainant: ['client'],
  respondent: ['coach'],
  registrar: ['reg'],
  'case-manager': ['csm'],
  investigator: ['inv'],
  assessor: ['as-coach', 'as-lay'],
  panel: ['chair', 'p-coach', 'p-lay'],
  'appeal-panel': ['a1', 'a2', 'a3'],
  'interim-panel': ['i1', 'i2'],
  reviewer: ['rev'],
  'sanction-panel': ['s1', 's2', 's3'],
  'sanction-monitor': ['mon'],
  time: [],
};

export const step = (
  event: CaseEventName,
  as: CaseFunction | 'time',
  said: Particulars & { readonly people?: readonly string[] } = {},
): Attempt => {
  const { people = ACTORS[as] ?? [], ...particulars } = said;
  return { event, by: { as, personIds: people }, reasoned: true, ...particulars };
};

export type Timed = readonly [Attempt, Day];

/** The case after these steps, each of which must be allowed: a path that is refused proves nothing of what follows. */
export function after(steps: readonly Timed[], from: Case = EMPTY): Case {
  return steps.reduce((theCase, [attempt, on]) => {
    const refused = codes(attempt, theCase, on);
    if (refused.length > 0) throw new Error(`${attempt.event} on ${on} is refused: ${refused.join(', ')}.`);
    return put(theCase, attempt, on);
  }, from);
}

export function put(theCase: Case, attempt: Attempt, on: Day): Case {
  const event: CaseEvent = { ...attempt, on };
  return { ...theCase, events: [...theCase.events, event] };
}

/** The codes of the refusals. */
export function codes(attempt: Attempt, theCase: Case, on: Day): string[] {
  return refusalsTo(attempt, theCase, on).map(({ code }) => code);
}
