import type { Day } from '@standing/kernel';
import type { Case } from '../case.js';
import type { Item } from '../disclosure/items.js';
import { readsAll } from '../disclosure/may-read.js';
import { isKeptFromCoach, type NameVisibility } from '../identity-level.js';

/** What stays closed in an emergency: what is settled or talked of in confidence, and how a panel weighs. */
const STAYS_CLOSED: readonly Item[] = ['mediation', 'offer', 'leaving', 'deliberation', 'complainant-protected'];

/** By what a kept name is known beside the name: it is the custodian's to open, and no emergency goes round them (R12). */
const TELLS_A_NAME: readonly Item[] = ['complainant-contact', 'relation'];

/** Whether the asker reads an item, while the case is open to them: what its case manager reads, but for what stays closed. */
export function readsInEmergency(
  item: Item,
  theCase: Pick<Case, 'events' | 'procedure'>,
  on: Day,
  level: NameVisibility,
): boolean {
  const closed = isKeptFromCoach(level) ? [...STAYS_CLOSED, ...TELLS_A_NAME] : STAYS_CLOSED;
  return !closed.includes(item) && readsAll(item, 'case-manager', theCase, on);
}
