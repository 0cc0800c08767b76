import type { ActiveEvidence, Evidence, LapsedEvidence } from '../src/ledger/evidence.js';
import type { Filter } from '../src/scheme/filter.js';
import type { Requirement } from '../src/scheme/requirement.js';
import type { Calendar, SchemeVersion } from '../src/scheme/scheme-version.js';

/** What the specs of the engine begin from: each gives one thing with sane defaults. */

export const CIVIL_YEAR: Calendar = { yearStartsInMonth: 1 };

const PRACTICE: Filter = { kind: 'practice' };
export const SUPERVISION: Filter = { kind: 'supervision' };

/** So many minutes of practice over a career; say only what the spec is about. */
export function aRequirement(changes: Partial<Requirement> = {}): Requirement {
  return {
    id: 'line',
    title: { fr: 'Ligne', en: 'Line' },
    explanation: { fr: 'Règle.', en: 'Rule.' },
    modality: 'required',
    measure: { kind: 'minutes', of: PRACTICE },
    window: { kind: 'career' },
    threshold: { kind: 'constant', amount: 60 },
    evidence: 'declared',
    ...changes,
  };
}

/** A scheme of these lines, with one level `one`, strict ratios, civil quarters and no precondition. */
export function aScheme(requirements: Requirement[], changes: Partial<SchemeVersion> = {}): SchemeVersion {
  return {
    format: 1,
    scheme: 'specimen',
    version: '1',
    title: { fr: 'Spécimen', en: 'Specimen' },
    validFrom: '2020-01-01',
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
    collected: ['practice', 'supervision', 'code-signature', 'insurance-cover'],
    levels: [{ code: 'one', title: { fr: 'Un', en: 'One' } }],
    precondition: [],
    requirements,
    ...changes,
  };
}

let next = 0;

/** An hour of practice that stands. */
export function practice(heldOn: string, changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  const id = changes.id ?? `evidence-${(next += 1)}`;
  return {
    id,
    source: 'practice.entry',
    sourceId: id,
    revision: 1,
    kind: 'practice',
    minutes: 60,
    attributes: {},
    trust: 'declared',
    state: 'active',
    heldOn,
    ...changes,
  };
}

/** An hour of confirmed individual supervision. */
export function supervision(heldOn: string, changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  const attributes = { form: 'individual', ...changes.attributes };
  return practice(heldOn, {
    source: 'supervision.session',
    kind: 'supervision',
    trust: 'confirmed',
    ...changes,
    attributes,
  });
}

/** A signature of the code. */
export function signature(heldOn: string, changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  return practice(heldOn, {
    source: 'ethics.signature',
    kind: 'code-signature',
    minutes: 0,
    trust: 'documented',
    ...changes,
  });
}

/** A cover that was verified, from its first to its last day. */
export function cover(heldOn: string, heldUntil: string, changes: Partial<ActiveEvidence> = {}): ActiveEvidence {
  return practice(heldOn, {
    source: 'insurance.cover',
    kind: 'insurance-cover',
    minutes: 0,
    trust: 'documented',
    heldUntil,
    ...changes,
  });
}

/** The later revision that takes the thing back: like the facts that say so, it tells neither day nor length. */
export function lapsed(one: Evidence, state: LapsedEvidence['state']): LapsedEvidence {
  const { id, source, sourceId, kind, trust } = one;
  return {
    id: `${id}-${state}`,
    source,
    sourceId,
    kind,
    trust,
    revision: one.revision + 1,
    minutes: 0,
    attributes: {},
    state,
    heldOn: null,
  };
}
