import type { KnownPerson, QuickLog } from '../../src/quick-log/quick-log.js';

/**
 * What was typed; what is read of it: day, minutes, kind, with whom, and, where said, whether paid, in which form and from
 * when, `-` where it says nothing and `/` between what it may mean; and what comes of pressing Save.
 */
export type Phrase = readonly [line: string, reads: string, save: string];

/** The day on which the lines are typed: a Sunday. */
export const TODAY = '2026-11-22';

/** Whom whoever types them works with. */
export const PEOPLE: readonly KnownPerson[] = [
  { id: 'claire', name: 'Claire Moreau', kind: 'supervisor' },
  { id: 'denise', name: 'Denise Okafor', kind: 'supervisor' },
  { id: 'denis', name: 'Denis Martin', kind: 'supervisor' },
  { id: 'beatrice', name: 'Béatrice Lévêque', kind: 'supervisor' },
  { id: 'alpha', name: 'Alpha', kind: 'engagement' },
  { id: 'orchidee', name: 'Orchidée bleue', kind: 'engagement' },
];

/** A reading in the words of a phrase. */
export function inWords(log: QuickLog): readonly [reads: string, save: string] {
  const parts = [
    log.date.choices.join('/') || '-',
    log.minutes.choices.join('/') || '-',
    log.kind.choices.join('/') || '-',
    log.person.choices.map(({ id }) => id).join('/') || '-',
    ...(log.kind.value === 'practice' && log.paid.value !== null ? [log.paid.value ? 'paid' : 'unpaid'] : []),
    ...(log.form ? [log.form] : []),
    ...(log.startsAt ? [log.startsAt] : []),
  ];
  return [parts.join(' '), saveOf(log)];
}

function saveOf({ possibleClientName, future, missing, ambiguous }: QuickLog): string {
  if (possibleClientName) return 'refused: client name';
  if (future) return 'refused: not yet';
  const open = (['date', 'minutes', 'kind', 'person', 'paid'] as const).filter((part) =>
    [...missing, ...ambiguous].includes(part),
  );
  return open.length > 0 ? `asks: ${open.join(', ')}` : 'ready';
}
