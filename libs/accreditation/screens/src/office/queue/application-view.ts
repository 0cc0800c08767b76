import { isExistingDay } from '@standing/web-core';
import { type Asked, oneOf, type Search, type Shape } from '../../queues/view.js';

export const STATUSES = {
  open: 'OPEN',
  waiting: 'WAITING',
  conditional: 'CONDITIONAL',
  awarded: 'AWARDED',
  declined: 'DECLINED',
  withdrawn: 'WITHDRAWN',
} as const;

export const KINDS = { first: 'FIRST', renewal: 'RENEWAL', reinstatement: 'REINSTATEMENT' } as const;

export const STAGES = {
  'needs-assessors': 'NEEDS_ASSESSORS',
  'with-assessors': 'WITH_ASSESSORS',
  'being-assessed': 'BEING_ASSESSED',
  'to-moderate': 'TO_MODERATE',
  'to-decide': 'TO_DECIDE',
  conditional: 'CONDITIONAL',
  'term-over': 'TERM_OVER',
  appealed: 'APPEALED',
} as const;

const ORDERS = { oldest: 'OLDEST', newest: 'NEWEST', level: 'LEVEL' } as const;

/** How far people are with an application, as the graph has it. */
export type Stage = (typeof STAGES)[keyof typeof STAGES];

const keysOf = (table: object) => oneOf(...Object.keys(table));

const FOR_STAFF: Shape = {
  status: (value) => value === 'all' || value in STATUSES,
  kind: keysOf(KINDS),
  level: (value) => /^[\w-]{1,60}$/.test(value),
  from: isExistingDay,
  until: isExistingDay,
  sort: keysOf(ORDERS),
};

/** What the list of applications takes of its address. How far people are is for registrars. */
export function shapeFor(isRegistrar: boolean): Shape {
  return isRegistrar ? { ...FOR_STAFF, stage: keysOf(STAGES), decidable: oneOf('yes') } : FOR_STAFF;
}

/** Which applications are shown where nothing is said: those that are open, or of a stage all of it. */
export function statusOf({ status, stage, decidable }: Search): string {
  return status ?? (stage || decidable ? 'all' : 'open');
}

/** What is asked, as the graph has it. */
export function questionOf(asked: Asked) {
  return {
    filter: {
      status: valueOf(STATUSES, statusOf(asked)),
      kind: valueOf(KINDS, asked['kind']),
      level: asked['level'] ?? null,
      stage: valueOf(STAGES, asked['stage']),
      appliedFrom: asked['from'] ?? null,
      appliedUntil: asked['until'] ?? null,
      decidable: asked['decidable'] === 'yes' ? true : null,
    },
    order: valueOf(ORDERS, asked['sort'] ?? 'oldest'),
  };
}

/** What is asked of a list of applications, and in which order. */
export type Question = ReturnType<typeof questionOf>;

function valueOf<Table extends Readonly<Record<string, string>>>(
  table: Table,
  key: string | undefined,
): Table[keyof Table] | null {
  return (Object.entries(table).find(([name]) => name === key)?.[1] as Table[keyof Table] | undefined) ?? null;
}
