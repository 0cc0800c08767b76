import { isDay, type Refusal } from '@standing/kernel';
import { APPLICATION_STAGES } from './staging.js';

/** How long the name of a view may be, in characters. */
export const VIEW_NAME_LENGTH = 80;

/** The lists of work that somebody can keep views of. Applications are the office's, assessments an assessor's own. */
export const QUEUES = ['applications', 'assessments'] as const;

export type Queue = (typeof QUEUES)[number];

/** What a view asks for: names and values as the address of its screen has them. What is left out is as the screen has it. */
export type ViewQuery = Readonly<Record<string, string>>;

/** Whether a value is one that the parameter takes. */
type Takes = (value: string) => boolean;

const oneOf =
  (...values: readonly string[]): Takes =>
  (value) =>
    values.includes(value);

const PARAMETERS: Readonly<Record<Queue, Readonly<Record<string, Takes>>>> = {
  applications: {
    status: oneOf('open', 'waiting', 'conditional', 'withdrawn', 'declined', 'awarded', 'all'),
    kind: oneOf('first', 'renewal', 'reinstatement'),
    level: (value) => /^[\w-]{1,60}$/.test(value),
    stage: oneOf(...APPLICATION_STAGES),
    decidable: oneOf('yes'),
    from: isDay,
    until: isDay,
    sort: oneOf('oldest', 'newest', 'level'),
  },
  assessments: {
    status: oneOf('assigned', 'open', 'submitted', 'closed'),
    sort: oneOf('newest', 'oldest', 'level'),
  },
};

/** What tells how people judge, or who: for registrars alone. */
const FOR_REGISTRARS = ['stage', 'decidable'] as const;

/** What is looked at before a view is kept. */
export type BeforeKeepingView = {
  readonly queue: Queue;
  readonly name: string;
  readonly isShared: boolean;
  readonly query: ViewQuery;
  /** The names of the owner's other views of the queue. */
  readonly others: readonly string[];
  readonly isRegistrar: boolean;
};

/** Every reason why the view may not be kept so. */
export function refusalsToKeepView({ name, others, ...view }: BeforeKeepingView): Refusal[] {
  const path = 'name';
  const isTaken = others.some((other) => sameName(other) === sameName(name));
  return [
    ...(name === '' ? [{ code: 'ACCREDITATION_VIEW_NAME_MISSING', path }] : []),
    ...(name.length > VIEW_NAME_LENGTH
      ? [{ code: 'ACCREDITATION_VIEW_NAME_TOO_LONG', params: { most: VIEW_NAME_LENGTH }, path }]
      : []),
    ...(isTaken ? [{ code: 'ACCREDITATION_VIEW_NAME_TAKEN', path }] : []),
    ...refusalsOfQuery(view),
  ];
}

/** Whether what people judge is asked about: nobody but a registrar may. */
export function isForRegistrars(query: ViewQuery): boolean {
  return FOR_REGISTRARS.some((name) => name in query);
}

/** Why the reader may not ask a list by what people judge, or by who may judge. */
export function refusalsOfAsking(query: ViewQuery, isRegistrar: boolean): Refusal[] {
  return isForRegistrars(query) && !isRegistrar ? [{ code: 'ACCREDITATION_STAGE_FOR_REGISTRARS', path: 'filter' }] : [];
}

/** The name as it is kept: on one line, with nothing around it. */
export function keptName(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

function refusalsOfQuery({
  queue,
  isShared,
  query,
  isRegistrar,
}: Omit<BeforeKeepingView, 'name' | 'others'>): Refusal[] {
  const known = new Map(Object.entries(PARAMETERS[queue]));
  const unknown = Object.entries(query).filter(([name, value]) => !known.get(name)?.(value));
  return [
    ...(isShared && queue === 'assessments' ? [{ code: 'ACCREDITATION_VIEW_OWN_ONLY', path: 'shared' }] : []),
    ...(queue === 'applications' ? refusalsOfAsking(query, isRegistrar) : []),
    ...unknown.map(([name]) => ({ code: 'ACCREDITATION_VIEW_QUERY_UNKNOWN', params: { name }, path: 'query' })),
  ];
}

function sameName(name: string): string {
  return keptName(name).toLocaleLowerCase('fr');
}
