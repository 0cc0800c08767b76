/** What somebody says on a criterion, as the server tells it. */
export const met = { mark: 'MET', reason: null, wouldSatisfy: null };
export const notYet = {
  mark: 'NOT_YET',
  reason: 'One engagement has no contract.',
  wouldSatisfy: 'A contract for each engagement.',
};
export const asks = { mark: 'ASK', reason: 'Who supervised in May?', wouldSatisfy: null };

const line = {
  ...{ ruleId: 'hours', title: 'Hours of practice', explanation: 'In words.', kind: 'practice', unit: 'ITEMS' },
  ...{ modality: 'REQUIRED', direction: 'AT_LEAST', source: null, result: 'UNMET', unknownReason: null },
  ...{ needed: 5, counted: 2, raw: 2, awaiting: 0, bindingFloor: null, windowFrom: null, windowTo: '2026-11-20' },
  ...{ nextChangeOn: null, remedy: { code: 'ADD', amount: 3, by: null, sentence: 'Still needed: 3.' } },
  ...{ adjusted: [], missing: [], parts: [], used: [], leftOut: [] },
};

const decision = {
  ...{ scheme: 'The scheme', version: '1', level: 'N1', result: 'UNMET', metCount: 0, lineCount: 1 },
  ...{ nextChangeOn: null, nextBest: null, lines: [line], groups: [] },
};

export const aPiece = (id: string, more: object = {}) => ({
  ...{ id, kind: 'practice', heldOn: '2026-10-03', heldIn: '2026-10', minutes: 90, trust: 'DECLARED', party: 2 },
  ...more,
});

export const CRITERIA = [
  { code: 'presence', title: 'Presence', description: 'Listens before speaking.' },
  { code: 'contract', title: 'Contracting', description: 'Each engagement has a contract.' },
  { code: 'ethics', title: 'Ethics', description: 'Knows where coaching ends.' },
] as const;

type Marks = Readonly<Record<string, object>>;

/** An assessor's sheet as the server tells it, with these marks on it by the criterion's code. */
export const aSheet = (marks: Marks = {}, more: object = {}) => ({
  id: 'sheet',
  file: 'D-000001',
  level: { title: 'Level 1' },
  appliedOn: '2026-11-20',
  submitted: false,
  criteria: CRITERIA.map((criterion) => ({ ...criterion, mine: marks[criterion.code] ?? null })),
  decision,
  evidence: [aPiece('one')],
  answers: [] as object[],
  differences: null,
  ...more,
});

/** Both sheets on three criteria: two that are to be settled and one on which they agree. */
export const bothSheets = [
  { ...CRITERIA[0], toSettle: true, first: met, second: notYet, settled: null },
  { ...CRITERIA[1], toSettle: true, first: asks, second: asks, settled: null },
  { ...CRITERIA[2], toSettle: false, first: met, second: met, settled: null },
];

/** What an applicant says on a criterion. */
export const anAnswer = (more: object = {}) => ({
  ...{ criterion: 'presence', title: 'Presence', text: 'I wait, and then I ask.', takenBack: 1 },
  pieces: [{ id: 'one', kind: 'practice', heldOn: '2026-10-03', minutes: 90, trust: 'DECLARED' }],
  ...more,
});

/** A refusal as it is told to the applicant. */
export const aRefusal = (more: object = {}) => ({
  id: 'refusal',
  outcome: 'DECLINED',
  decidedOn: '2026-11-02',
  declineReason: 'EVIDENCE_NOT_SUFFICIENT',
  statement: 'The log is thorough; the contracts are not there.',
  criteria: [
    { code: 'presence', title: 'Presence', mark: 'MET', reasons: [], wouldSatisfy: [] },
    {
      ...{ code: 'contract', title: 'Contracting', mark: 'NOT_YET' },
      ...{ reasons: ['One engagement has no contract.'], wouldSatisfy: ['A contract for each engagement.'] },
    },
  ],
  appealUntil: '2027-01-02',
  appeal: null,
  ...more,
});
