const aLine = {
  sessionId: 'a',
  heldOn: '2026-11-20',
  minutes: 90,
  form: 'GROUP',
  reason: null,
  rightEndedOn: null,
} as const;
/** A statement with a session of each state. */
export const statement = {
  coachName: 'Amélie Laurent',
  supervisorName: 'Claire Moreau',
  subject: 'COACHING',
  month: '2026-11-01',
  number: 2,
  sha256: 'a'.repeat(64),
  lines: [
    { ...aLine, state: 'CONFIRMED' },
    { ...aLine, sessionId: 'b', state: 'AWAITING', rightEndedOn: '2026-11-15' },
    { ...aLine, sessionId: 'c', state: 'DECLINED', reason: 'NOT_HELD' },
    { ...aLine, sessionId: 'd', form: 'INDIVIDUAL', state: 'ACCEPTED_ON_DOCUMENTS' },
  ],
  totals: [{ form: 'GROUP', state: 'CONFIRMED', sessions: 1, minutes: 90 }],
  signatures: [{ side: 'COACH', name: 'Amélie Laurent', signedOn: '2026-12-01' }],
} as const;
/** The same, to be signed. */
export const toSign = {
  ...statement,
  state: 'to-sign',
  idempotencyKey: '0c1d2e3f-0000-4000-8000-000000000000',
  nameAsked: true,
} as const;
