import { expect } from '@jest/globals';
import { type Maintenance, renewalOn } from '@standing/accreditation/requirements';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { lineIn } from './writing.js';

/** The three years from the award. */
const TERM = { kind: 'since', anchor: { kind: 'last', of: { kind: 'award' } }, months: 36 };
const MAINTENANCE: Maintenance = { opensMonthsBefore: 10, graceMonths: 2, nextTermFrom: 'previous-expiry' };

const award = (heldOn: string) => piece('award', heldOn, { minutes: 0 });
const course = (heldOn: string, minutes: number, category = 'other') =>
  piece('cpd', heldOn, { minutes, attributes: { category } });
const extension = (heldOn: string, heldUntil: string, attributes: Record<string, string> = {}) =>
  piece('extension', heldOn, { heldUntil, minutes: 0, trust: 'documented', attributes });

const due = (adjustments: readonly Record<string, unknown>[]) =>
  aLine({
    measure: { kind: 'minutes', of: { kind: 'cpd' } },
    window: TERM,
    threshold: { kind: 'constant', amount: 2400 },
    adjustments,
  });

/** More time for one, for many at once, and for everybody. */
export const EXTENSIONS: readonly Example[] = [
  {
    code: 'R-79',
    shape: {
      fr: 'Un report demandé au moins huit semaines avant l’échéance',
      en: 'More time, asked for eight weeks before the due day at the latest',
    },
    how: {
      fr: '« extension » avec « askedDaysBefore » : une demande tardive est refusée par la règle.',
      en: '“extension” with “askedDaysBefore”: what was asked too late is refused by the rule.',
    },
    requirements: [
      due([{ kind: 'extension', of: { kind: 'extension', trustAtLeast: 'documented' }, askedDaysBefore: 56 }]),
    ],
    cases: [
      {
        // Due on 31 March 2025; 56 days before it is 3 February (28 days of February are left to 3 March, and 28 more).
        says: 'asked on the last day',
        evidence: [award('2022-04-01'), extension('2025-02-10', '2025-06-30', { askedOn: '2025-02-03' })],
        on: '2025-05-15',
        expected: { result: 'NOT_YET_DUE' },
      },
      {
        says: 'asked a day too late',
        evidence: [award('2022-04-01'), extension('2025-02-10', '2025-06-30', { askedOn: '2025-02-04' })],
        on: '2025-05-15',
        expected: { result: 'UNMET' },
      },
      {
        says: 'what is done in the time that was given counts',
        evidence: [
          award('2022-04-01'),
          extension('2025-02-10', '2025-06-30', { askedOn: '2025-02-03' }),
          course('2025-05-02', 2400),
        ],
        on: '2025-05-15',
        expected: { result: 'ADJUSTED', counted: 2400 },
      },
      {
        says: 'the time that was given is over as well',
        evidence: [award('2022-04-01'), extension('2025-02-10', '2025-06-30', { askedOn: '2025-02-03' })],
        on: '2025-07-01',
        expected: { result: 'UNMET' },
      },
    ],
  },
  {
    code: 'R-80',
    shape: {
      fr: 'Douze semaines de plus pour toutes les échéances d’une époque, par un seul acte',
      en: 'Twelve more weeks for all due days of a time, by one act',
    },
    how: {
      fr: 'L’acte donne à chaque membre concerné une pièce « extension » qui le nomme (« act »).',
      en: 'The act gives each member it concerns a piece “extension” that names it (“act”).',
    },
    requirements: [
      due([
        {
          kind: 'extension',
          of: { kind: 'extension', where: [{ test: 'in', attribute: 'act', values: ['spring-2020'] }] },
          askedDaysBefore: 0,
        },
      ]),
    ],
    cases: [
      {
        // Due on 30 April 2020 and 84 days later: 31 to 31 May, 61 to 30 June, 84 to 23 July.
        says: 'the last day of the twelve weeks',
        evidence: [award('2017-05-01'), extension('2020-03-19', '2020-07-23', { act: 'spring-2020' })],
        on: '2020-07-23',
        expected: { result: 'NOT_YET_DUE' },
        check: (decision) => expect(lineIn(decision, 'line').adjusted).toEqual([{ kind: 'extension', amount: 0 }]),
      },
      {
        says: 'a day later',
        evidence: [award('2017-05-01'), extension('2020-03-19', '2020-07-23', { act: 'spring-2020' })],
        on: '2020-07-24',
        expected: { result: 'UNMET' },
      },
      {
        says: 'a member whose due day the act does not reach',
        evidence: [award('2017-08-01')],
        on: '2020-08-01',
        expected: { result: 'UNMET' },
      },
      {
        says: 'a piece that does not come from the act',
        evidence: [award('2017-05-01'), extension('2020-03-19', '2020-07-23', { act: 'another' })],
        on: '2020-07-01',
        expected: { result: 'UNMET' },
      },
    ],
  },
  {
    code: 'R-81',
    shape: {
      fr: 'Deux mois de grâce, pendant lesquels le titre vaut toujours',
      en: 'Two months of grace, in which the title still holds',
    },
    how: {
      fr: '« grace » sur la ligne, et « graceMonths » de « maintenance » pour l’état public.',
      en: '“grace” on the line, and “graceMonths” of “maintenance” for what the public sees.',
    },
    requirements: [due([{ kind: 'grace', months: 2 }])],
    scheme: { maintenance: MAINTENANCE },
    cases: [
      {
        says: 'in the second month after 30 April',
        evidence: [award('2022-05-01')],
        on: '2025-06-30',
        expected: { result: 'NOT_YET_DUE' },
        check: ({ on }) =>
          expect(
            renewalOn(
              MAINTENANCE,
              { awardedOn: '2022-05-01', expiresOn: '2025-04-30', sentOn: null, putOff: false },
              on,
            ),
          ).toMatchObject({ phase: 'GRACE', inForce: true }),
      },
      {
        says: 'a day after the two months',
        evidence: [award('2022-05-01')],
        on: '2025-07-01',
        expected: { result: 'UNMET' },
        check: ({ on }) =>
          expect(
            renewalOn(
              MAINTENANCE,
              { awardedOn: '2022-05-01', expiresOn: '2025-04-30', sentOn: null, putOff: false },
              on,
            ),
          ).toMatchObject({ phase: 'LAPSED', inForce: false }),
      },
      {
        // Expired at the end of June, the two months are July and August, to their last day.
        says: 'two months after 30 June end on 31 August',
        evidence: [award('2022-07-01')],
        on: '2025-08-31',
        expected: { result: 'NOT_YET_DUE' },
        check: ({ on }) =>
          expect(
            renewalOn(
              MAINTENANCE,
              { awardedOn: '2022-07-01', expiresOn: '2025-06-30', sentOn: null, putOff: false },
              on,
            ),
          ).toMatchObject({ phase: 'GRACE', inForceUntil: '2025-08-31' }),
      },
    ],
  },
];
