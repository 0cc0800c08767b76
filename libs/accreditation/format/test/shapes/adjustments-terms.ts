import { expect } from '@jest/globals';
import { type Maintenance, nextExpiry, renewalOn, type Term } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';

const ONE = { kind: 'constant', amount: 1 };
const MAINTENANCE: Maintenance = { opensMonthsBefore: 10, graceMonths: 2, nextTermFrom: 'previous-expiry' };
const TERM: Term = { awardedOn: '2022-05-01', expiresOn: '2025-04-30', sentOn: null, putOff: false };

const course = (heldOn: string, minutes: number, attributes: Record<string, string> = {}) =>
  piece('cpd', heldOn, { minutes, attributes });
const statement = (heldOn: string) => piece('statement', heldOn, { minutes: 0 });

/** A term, its renewal, and what is due each year all the same. */
export const TERMS: readonly Example[] = [
  {
    code: 'R-92',
    shape: {
      fr: 'Le terme suivant court de l’échéance précédente, de l’attribution ou de la décision',
      en: 'The next term runs from the expiry before, from the award, or from the decision',
    },
    how: { fr: '« nextTermFrom » de « maintenance ».', en: '“nextTermFrom” of “maintenance”.' },
    requirements: [aLine()],
    scheme: { maintenance: MAINTENANCE },
    cases: [
      {
        says: 'renewed late: the lateness is not won',
        evidence: [],
        on: '2025-06-20',
        check: ({ on }) => {
          expect(nextExpiry(MAINTENANCE, TERM, on, 36)).toBe('2028-04-30');
          expect(nextExpiry({ ...MAINTENANCE, nextTermFrom: 'award-day' }, TERM, on, 36)).toBe('2028-04-30');
        },
      },
      {
        says: 'renewed late, from the decision: it is',
        evidence: [],
        on: '2025-06-20',
        check: ({ on }) =>
          expect(nextExpiry({ ...MAINTENANCE, nextTermFrom: 'decision-day' }, TERM, on, 36)).toBe('2028-06-19'),
      },
      {
        // The year after 28 February 2027 is from 1 March 2027 to 29 February 2028.
        says: 'a year from 1 March ends on the last day of a long February',
        evidence: [],
        on: '2027-02-01',
        check: ({ on }) => {
          const term = { awardedOn: '2026-03-01', expiresOn: '2027-02-28' };
          expect(nextExpiry({ ...MAINTENANCE, nextTermFrom: 'award-day' }, term, on, 12)).toBe('2028-02-29');
          expect(nextExpiry(MAINTENANCE, term, on, 12)).toBe('2028-02-29');
        },
      },
    ],
  },
  {
    code: 'R-93',
    shape: {
      fr: 'Un renouvellement se dépose au plus tôt dix mois avant l’échéance',
      en: 'A renewal is sent ten months before the expiry at the earliest',
    },
    how: { fr: '« opensMonthsBefore » de « maintenance ».', en: '“opensMonthsBefore” of “maintenance”.' },
    requirements: [aLine()],
    scheme: { maintenance: MAINTENANCE },
    cases: [
      {
        says: 'a day too early',
        evidence: [],
        on: '2024-06-30',
        check: ({ on }) =>
          expect(renewalOn(MAINTENANCE, TERM, on)).toMatchObject({ phase: 'NOT_YET_OPEN', inForce: true }),
      },
      {
        says: 'on the first day',
        evidence: [],
        on: '2024-07-01',
        check: ({ on }) => expect(renewalOn(MAINTENANCE, TERM, on)).toMatchObject({ phase: 'OPEN', inForce: true }),
      },
    ],
  },
  {
    code: 'R-94',
    shape: {
      fr: 'Une déclaration due chaque année, même pour dire zéro',
      en: 'A statement that is due each year, even to say none',
    },
    how: {
      fr: '« count » de « statement » par période : une pièce de zéro minute en est une.',
      en: '“count” of “statement” in each period: a piece of no minutes is one.',
    },
    requirements: [
      aLine({
        measure: { kind: 'count', of: { kind: 'statement' } },
        window: { kind: 'every', months: 12, aligned: { kind: 'civil' }, complete: 2 },
        threshold: ONE,
      }),
    ],
    cases: [
      {
        says: 'two statements of nothing',
        evidence: [statement('2024-12-31'), statement('2025-12-31')],
        on: '2026-01-15',
        expected: { result: 'MET', counted: 2, needed: 2 },
      },
      {
        says: 'no statement, though hours were done, and two in one year do not help',
        evidence: [statement('2024-06-30'), statement('2024-12-31'), course('2025-04-01', 600)],
        on: '2026-01-15',
        expected: { result: 'UNMET', counted: 1, needed: 2 },
      },
    ],
  },
  {
    code: 'R-95',
    shape: {
      fr: 'Pas de renouvellement pendant une affaire : en attente, et non échu',
      en: 'No renewal while a case is open: pending, and not lapsed',
    },
    how: {
      fr: 'L’organisme remet sa décision à plus tard (« renewalOn ») ; il ne dit jamais pourquoi.',
      en: 'The body puts its decision off (“renewalOn”); it never says why.',
    },
    requirements: [aLine()],
    scheme: { maintenance: MAINTENANCE },
    cases: [
      {
        says: 'put off, long after the expiry',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) =>
          expect(renewalOn(MAINTENANCE, { ...TERM, putOff: true }, on)).toMatchObject({
            phase: 'PENDING',
            inForce: true,
          }),
      },
      {
        says: 'not put off, nothing sent',
        evidence: [],
        on: '2026-06-01',
        check: ({ on }) => expect(renewalOn(MAINTENANCE, TERM, on)).toMatchObject({ phase: 'LAPSED', inForce: false }),
      },
    ],
  },
];
