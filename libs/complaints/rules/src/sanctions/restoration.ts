import { addMonths, type Day, type Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { clockOf } from '../clock-table.js';
import { lastOf, restorationOf, sanctionOf } from '../state-of.js';
import { CATALOGUE } from './catalogue.js';
import type { SanctionAct } from './history.js';
import { type SanctionInCase, sanctionHistory } from './sanction-of-case.js';
import { isLeavingOpen } from './leaving.js';
import { mayApplyAgainOn } from './spent.js';
import { refusalsOfTerms, type Terms } from './terms.js';

type Ended = Pick<Case, 'events'> & Partial<Pick<Case, 'procedure'>>;

/** Whether what is in force is one that only a restoration undoes. */
export function isAccreditationEnded(theCase: Pick<Case, 'events'>): boolean {
  const history = sanctionHistory(theCase);
  return (
    history !== null && sanctionOf(theCase) === 'in-force' && CATALOGUE[history.decided.kind].ends === 'restoration'
  );
}

/**
 * The first day on which somebody may ask to be restored: K14 from the day on which the accreditation ended, or the shorter
 * time that the panel set; after a refusal no earlier than K14r from it. Null where there is nothing to restore.
 */
export function restorableFrom(theCase: Ended): Day | null {
  const history = sanctionHistory(theCase);
  const first = history && isAccreditationEnded(theCase) ? mayApplyAgainOn(history) : null;
  const refused = lastOf(theCase, 'refuse-restoration');
  if (first === null || refused === undefined) return first;
  const again = addMonths(refused.on, clockOf(theCase.procedure ?? {}, 'K14r').length.count);
  return again > first ? again : first;
}

/** Whether somebody asked and nobody has decided yet. What never was leaves nothing to decide. */
export function isRestorationOpen(theCase: Pick<Case, 'events'>): boolean {
  return restorationOf(theCase) === 'asked' && sanctionOf(theCase) === 'in-force';
}

/**
 * The conditions under which somebody was restored, as a sanction of their own that holds from the day of the grant, with
 * its place in the case, from 1; null where there are none. They fall where the withdrawal itself is annulled.
 */
export function restoredUnder({ events }: Pick<Case, 'events'>): SanctionInCase | null {
  const at = events.findLastIndex(({ event }) => event === 'grant-restoration');
  const granted = events[at];
  if (!granted?.sanction) return null;
  const annulled = events.slice(at).find(({ event }) => event === 'annul-sanction');
  const acts: SanctionAct[] = [
    { act: 'in-force', on: granted.on },
    ...(annulled ? [{ act: 'annulled', on: annulled.on } as const] : []),
  ];
  return { history: { decided: granted.sanction, acts }, seq: at + 1 };
}

/** Why a panel may not restore somebody under these terms: they are no conditions, or it names somebody whom it restores. */
export function refusalsOfRestoration(terms: Terms | null | undefined): Refusal[] {
  if (!terms) return [];
  if (terms.kind !== 'conditions') return [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'kind' }];
  return [...refusalsOfTerms(terms), ...(terms.named ? [{ code: 'COMPLAINTS_NAMING_NOT_HERE', path: 'named' }] : [])];
}

/** Why somebody may not sit on a restoration, or on a proposal to leave: they did something in the case before, were it an earlier refusal (rows 41 and 46). */
export function refusalsToRestore(personId: string, theCase: Pick<Case, 'events'>): Refusal[] {
  if (restorationOf(theCase) !== 'asked' && !isLeavingOpen(theCase)) return [];
  const acted = theCase.events.some(({ by }) => by.personIds.includes(personId));
  return acted ? [{ code: 'COMPLAINTS_RESTORERS_NOT_NEW', path: 'who' }] : [];
}
