import { type ActiveEvidence, EVIDENCE_KINDS, type EvidenceKind } from '@standing/accreditation/requirements';
import { aDocument, aLine as aLineOfHours } from '../given.js';

/** A document of these requirements with one level `one`, every kind of evidence collected, and strict ratios. */
export function documentOf(
  requirements: readonly Record<string, unknown>[],
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    ...aDocument([...requirements]),
    validFrom: '2015-01-01',
    collected: [...EVIDENCE_KINDS],
    levels: [{ code: 'one', title: { fr: 'Un', en: 'One' } }],
    ...changes,
  };
}

/** An hour of practice over a career; say only what the example is about. */
export function aLine(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return aLineOfHours({ id: 'line', ...changes });
}

let next = 0;

/** A piece that stands: an hour long and declared, unless it is said otherwise. */
export function piece(kind: EvidenceKind, heldOn: string, changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  const id = changes.id ?? `piece-${(next += 1)}`;
  return {
    ...{ id, source: 'example', sourceId: id, revision: 1, kind, heldOn, minutes: 60, attributes: {} },
    trust: 'declared',
    state: 'active',
    ...changes,
  };
}
