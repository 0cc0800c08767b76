import type { Decision, EvidenceUse, Line } from '@standing/accreditation/requirements';

/** A line of a decision that is met by a hundred hours of the last year; say only what the spec is about. */
export function aDecisionLine(changes: Partial<Line> = {}): Line {
  return {
    ruleId: 'hours',
    title: { fr: 'Heures', en: 'Hours' },
    explanation: { fr: 'Cent heures.', en: 'A hundred hours.' },
    kind: 'practice',
    unit: 'MINUTES',
    modality: 'required',
    direction: 'at-least',
    source: null,
    result: 'MET',
    unknownReason: null,
    needed: 6000,
    counted: 6000,
    raw: 6000,
    awaiting: 0,
    bindingFloor: null,
    windowFrom: '2025-03-02',
    windowTo: '2026-03-01',
    nextChangeOn: null,
    remedy: null,
    adjusted: [],
    missing: [],
    parts: [],
    used: [],
    leftOut: [],
    ...changes,
  };
}

/** An hour of practice that is left out. */
export function aUse(changes: Partial<EvidenceUse> = {}): EvidenceUse {
  return {
    evidenceId: 'line-1',
    source: 'practice.entry',
    kind: 'practice',
    heldOn: '2026-01-15',
    amount: 60,
    trust: 'declared',
    reason: 'ACCREDITATION_CONDITION_NOT_MET',
    says: null,
    ...changes,
  };
}

/** A decision on level `one` of one line that is met. */
export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    scheme: 'specimen',
    version: '1',
    level: 'one',
    on: '2026-03-01',
    result: 'MET',
    metCount: 1,
    lineCount: 1,
    nextChangeOn: null,
    lines: [aDecisionLine()],
    groups: [],
    ...changes,
  };
}
