import { type ActiveEvidence, EVIDENCE_KINDS, type EvidenceKind } from '@standing/accreditation/requirements';

/** A document of these requirements with one level `one`, every kind of evidence collected, and strict ratios. */
export function documentOf(
  requirements: readonly Record<string, unknown>[],
  changes: Readonly<Record<string, unknown>> = {},
) {
  return {
    format: 1,
    scheme: 'specimen',
    version: '1',
    title: { fr: 'Spécimen', en: 'Specimen' },
    validFrom: '2015-01-01',
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
    collected: [...EVIDENCE_KINDS],
    levels: [{ code: 'one', title: { fr: 'Un', en: 'One' } }],
    precondition: [],
    requirements,
    ...changes,
  };
}

/** An hour of practice over a career; say only what the example is about. */
export function aLine(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'line',
    title: { fr: 'Ligne', en: 'Line' },
    explanation: { fr: 'Règle.', en: 'Rule.' },
    modality: 'required',
    measure: { kind: 'minutes', of: { kind: 'practice' } },
    window: { kind: 'career' },
    threshold: { kind: 'constant', amount: 60 },
    evidence: 'declared',
    ...changes,
  };
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
