import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine } from './given.js';
import { confirmed, constant, hours, item, lineIn, minutesOf, rolling } from './writing.js';

const report = (revision: number, signedBy: readonly string[]) =>
  item('report', '2025-06-01', { signedBy }, { sourceId: 'report-1', revision });
const OUT = 'ACCREDITATION_CONDITION_NOT_MET';

/** A text of two, and silence. */
export const PROOF_6: readonly Example[] = [
  {
    code: 'R-61',
    shape: {
      fr: 'Un rapport convenu à deux (BACP : celui du superviseur)',
      en: 'A report that two agreed (BACP: that of the supervisor)',
    },
    how: {
      fr: 'La liste de qui a signé cette révision du texte, et une condition « in » par signataire ; un texte changé est une révision que personne n’a encore signée.',
      en: 'The list of who signed this revision of the text, and an “in” condition for each; a changed text is a revision that nobody has signed yet.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'count',
          of: {
            kind: 'report',
            where: ['member', 'supervisor'].map((role) => ({ test: 'in', attribute: 'signedBy', values: [role] })),
          },
        },
        window: rolling(12),
        threshold: constant(1),
      }),
    ],
    cases: [
      {
        says: 'signed by both',
        evidence: [report(1, ['supervisor']), report(2, ['supervisor', 'member'])],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 1, needed: 1 },
      },
      {
        says: 'signed by the supervisor alone',
        evidence: [report(1, ['supervisor'])],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 1, leftOut: [OUT] },
      },
      {
        says: 'changed after both had signed',
        evidence: [report(2, ['supervisor', 'member']), report(3, ['supervisor'])],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, needed: 1, leftOut: [OUT] },
      },
    ],
  },
  {
    code: 'R-62',
    shape: {
      fr: 'Un délai pour confirmer, et le silence, qui n’est jamais un accord',
      en: 'A time to confirm in, and silence, which is never approval',
    },
    how: {
      fr: 'Réglage « silenceDays » : passé ce délai, la pièce n’attend plus rien, et ne compte pas davantage.',
      en: 'The setting “silenceDays”: after so many days the piece waits no longer, and counts no more than before.',
    },
    requirements: [aLine({ measure: minutesOf('supervision'), threshold: constant(60), evidence: 'confirmed' })],
    scheme: { settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 }, silenceDays: 30 } },
    cases: [
      {
        says: 'on 1 July, 30 days after 1 June, the session still waits',
        evidence: [hours('supervision', '2025-06-01', 1, { confirmerId: 's1' })],
        on: '2025-07-01',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_TRUST_TOO_LOW'] },
        check: (decision) => {
          expect(lineIn(decision, 'line')).toMatchObject({ awaiting: 60, remedy: { code: 'CONFIRM', amount: 60 } });
        },
      },
      {
        says: 'a day later it no longer does, and another hour is needed',
        evidence: [hours('supervision', '2025-06-01', 1, { confirmerId: 's1' })],
        on: '2025-07-02',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONFIRMATION_OVERDUE'] },
        check: (decision) => {
          expect(lineIn(decision, 'line')).toMatchObject({ awaiting: 0, remedy: { code: 'ADD', amount: 60 } });
        },
      },
      {
        says: 'confirmed late it counts all the same',
        evidence: confirmed(hours('supervision', '2025-06-01', 1, { confirmerId: 's1' })),
        on: '2025-12-31',
        expected: { result: 'MET', counted: 60, needed: 60 },
      },
    ],
  },
];
