import type { Evidence, SchemeVersion } from '@standing/accreditation/requirements';
import { RELIEF_KINDS } from '@standing/accreditation/rules';

/** What is no matter of skill: relief, a pause, and what was paid. */
const NO_SKILL: readonly string[] = [...RELIEF_KINDS, 'no-practice', 'payment'];

/**
 * What was held up to the day, by the last revision of each piece, the oldest first. Leave and other relief, pauses and
 * payments count in the lines and are not among it: their member and the office alone see them.
 */
export function heldUntil(ledger: readonly Evidence[], day: string): Evidence[] {
  return [...lastOfEach(ledger).values()]
    .filter(({ state, heldOn }) => state === 'active' && heldOn !== null && heldOn <= day)
    .filter(({ kind }) => !NO_SKILL.includes(kind))
    .sort((one, other) => order(one).localeCompare(order(other)));
}

/** The version without its lines on payments: nobody who assesses is told what was paid. */
export function withoutPayments<Version extends Pick<SchemeVersion, 'requirements'>>(document: Version): Version {
  return { ...document, requirements: document.requirements.filter(({ measure }) => measure.of.kind !== 'payment') };
}

/** Of each piece its last revision, by where it comes from. */
export function lastOfEach(ledger: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  const last = new Map<string, Evidence>();
  for (const one of ledger) if ((last.get(sourceOf(one))?.revision ?? 0) < one.revision) last.set(sourceOf(one), one);
  return last;
}

/** What all revisions of one piece have in common. */
export function sourceOf({ source, sourceId }: Pick<Evidence, 'source' | 'sourceId'>): string {
  return `${source} ${sourceId}`;
}

/** Whether an applicant may name the piece: feedback is shown to them in a group alone, and relief, a pause or a payment is no evidence of skill. */
export function isNameable({ kind }: Pick<Evidence, 'kind'>): boolean {
  return kind !== 'feedback' && !NO_SKILL.includes(kind);
}

function order({ heldOn, kind, id }: Evidence): string {
  return `${heldOn} ${kind} ${id}`;
}
