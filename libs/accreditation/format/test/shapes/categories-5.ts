import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { constant, item, lineIn, minutesOf, onEach } from './writing.js';

/** The leader of a led group is in neither number; in a peer group all are counted. */
const GROUPS = [
  {
    kind: 'group',
    size: 'contracted',
    brackets: [{ upTo: 4, per: 2 }, {}],
    where: [{ test: 'in', attribute: 'form', values: ['group', 'peer'] }],
  },
];
const group = (form: string) => (minutes: number, contracted: number) =>
  piece('supervision', '2025-03-01', { minutes, attributes: { form, contracted, present: 2 } });
const led = group('group');
const peers = group('peer');

/** How much of a piece counts. */
export const CATEGORIES_5: readonly Example[] = [
  {
    code: 'R-35',
    shape: {
      fr: 'Un facteur de conversion (EMDR Belgique : deux heures font quatre crédits ; ISACA : quinze par heure de semestre)',
      en: 'A conversion factor (EMDR Belgium: two hours are four credits; ISACA: fifteen for a semester hour)',
    },
    how: {
      fr: 'Conversion « factor » en nombres entiers ; un crédit se compte en 60 minutes converties, pour que rien ne se perde en arrondis.',
      en: 'A “factor” conversion in whole numbers; a credit is counted as 60 converted minutes, so that nothing is lost by rounding.',
    },
    requirements: [
      aLine({
        measure: minutesOf('cpd', {}, { convert: [{ kind: 'factor', times: 2, per: 1 }] }),
        threshold: constant(180),
      }),
      aLine({
        id: 'university',
        measure: {
          kind: 'sum',
          attribute: 'semesterHours',
          unit: 'items',
          of: { kind: 'training' },
          convert: [{ kind: 'factor', times: 15, per: 1 }],
        },
        threshold: constant(45),
      }),
    ],
    cases: [
      {
        says: 'twice 45 minutes are twice one and a half credits: 90 + 90 = 180, three credits',
        evidence: onEach(['2025-01-01', '2025-02-01'], (day) => piece('cpd', day, { minutes: 45 })),
        on: '2025-12-31',
        expected: { result: 'MET', counted: 180, needed: 180 },
      },
      {
        says: '45 and 40 minutes: 90 + 80 = 170; and a course of 3 semester hours is 45',
        evidence: [
          piece('cpd', '2025-01-01', { minutes: 45 }),
          piece('cpd', '2025-02-01', { minutes: 40 }),
          item('training', '2025-03-01', { semesterHours: 3 }),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 170, needed: 180 },
        check: (decision) => {
          expect(lineIn(decision, 'university')).toMatchObject({ result: 'MET', counted: 45 });
        },
      },
    ],
  },
  {
    code: 'R-36',
    shape: {
      fr: 'Une part du temps de groupe, selon qui est compté (BACP : la moitié jusqu’à quatre, puis le temps divisé)',
      en: 'A share of the group’s time, by who is counted (BACP: half up to four, then the time divided)',
    },
    how: {
      fr: 'Conversion « group » : « size » nomme l’attribut du nombre compté, inscrits (« contracted ») ou présents (« present »), sans qui anime.',
      en: 'A “group” conversion: “size” names the attribute that tells how many are counted, “contracted” or “present”, the leader in neither.',
    },
    requirements: [aLine({ measure: minutesOf('supervision', {}, { convert: GROUPS }), threshold: constant(60) })],
    cases: [
      {
        says: 'two hours, four supervisees and a leader who is not counted: half, 60',
        evidence: [led(120, 4)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 60, needed: 60 },
      },
      {
        says: 'two hours, six supervisees: 120 ÷ 6 = 20',
        evidence: [led(120, 6)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 20, leftOut: ['ACCREDITATION_CONVERTED'] },
      },
      {
        says: '90 minutes, five supervisees and a leader: 90 ÷ 5 = 18, not 90 ÷ 6 = 15, whoever was there',
        evidence: [led(90, 5)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 18 },
      },
      {
        says: 'two hours among four peers: half, 60',
        evidence: [peers(120, 4)],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 60 },
      },
      {
        says: 'two hours among five peers: 120 ÷ 5 = 24',
        evidence: [peers(120, 5)],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 24 },
      },
      {
        says: 'two hours in a group of which nobody says how many it was: nothing, and that is said',
        evidence: [piece('supervision', '2025-03-01', { minutes: 120, attributes: { form: 'group' } })],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_GROUP_SIZE_NOT_SAID'] },
      },
    ],
  },
];
