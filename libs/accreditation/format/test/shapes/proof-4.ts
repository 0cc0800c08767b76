import { expect } from '@jest/globals';
import { decide } from '@standing/accreditation/requirements';
import { checkScheme } from '../../src/parse-scheme.js';
import type { Case, Example } from './example.js';
import { aLine, documentOf } from './given.js';
import { confirmed, constant, hours, item, minutesOf, rolling } from './writing.js';

const session = (heldOn: string, confirmerId = 's1') => confirmed(hours('supervision', heldOn, 1, { confirmerId }));
const RATIO = { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } };
const specialist = (heldOn: string, heldUntil: string) =>
  item('confirmer-profile', heldOn, { confirmerId: 's1', profile: 'supervision-specialist' }, { heldUntil });
const BY_SPECIALIST = aLine({
  measure: minutesOf('supervision', {
    where: [
      {
        test: 'confirmer',
        profiles: [{ profile: 'supervision-specialist' }, { profile: 'accredited-elsewhere' }],
        from: '2027-01-01',
      },
    ],
  }),
  evidence: 'confirmed',
});
const LOST = [specialist('2026-05-01', '2027-06-30'), ...session('2027-03-01')];

/** The result where what was confirmed stands whatever becomes of the confirmer. */
function whereItStands({ evidence, on }: Pick<Case, 'evidence' | 'on'>) {
  const { scheme } = checkScheme(documentOf([BY_SPECIALIST], { settings: { ...RATIO, confirmerLater: 'stands' } }));
  if (scheme === null) throw new Error('The example is no scheme.');
  return decide(scheme, 'one', evidence, { yearStartsInMonth: 1 }, on).result;
}

const TRAINED = [
  { test: 'at-least', attribute: 'trainingHours', value: 60 },
  { test: 'at-least', attribute: 'supervisingHours', value: 120 },
];
const trained = (profile: string, supervisingHours: number) =>
  item('confirmer-profile', '2020-01-01', { confirmerId: 's1', profile, trainingHours: 60, supervisingHours });
const MANAGER = { withId: 's1', relation: 'line-manager' };

/** What is asked of whoever confirms. */
export const PROOF_4: readonly Example[] = [
  {
    code: 'R-55',
    shape: {
      fr: 'La personne qui confirme suit elle-même une règle, à cette date (ICF : à partir de janvier 2027)',
      en: 'Whoever confirms meets a rule of their own on that day (ICF: from January 2027)',
    },
    how: {
      fr: 'Condition « confirmer » avec « from » : elle n’est demandée que des séances à partir de ce jour. Le réglage « confirmerLater » dit si une confirmation tient ou tombe ensuite.',
      en: 'A “confirmer” condition with “from”: it is asked only of sessions from that day on. The setting “confirmerLater” says whether a confirmation stands or falls later.',
    },
    requirements: [BY_SPECIALIST],
    scheme: { settings: { ...RATIO, confirmerLater: 'falls' } },
    cases: [
      {
        says: 'on the last day of 2026 anybody may',
        evidence: session('2026-12-31'),
        on: '2027-06-01',
        expected: { result: 'MET', counted: 60, needed: 60 },
      },
      {
        says: 'on the first day of 2027 nobody without a profile',
        evidence: session('2027-01-01'),
        on: '2027-06-01',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONFIRMER_NOT_FIT'] },
      },
      {
        says: 'with the profile until 30 June, the session of March counts on that day',
        evidence: LOST,
        on: '2027-06-30',
        expected: { result: 'MET', counted: 60 },
      },
      {
        says: 'where it falls, it no longer counts on 1 July; where it stands, it does',
        evidence: LOST,
        on: '2027-07-01',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONFIRMER_LATER_UNFIT'] },
        check: () => {
          expect(whereItStands({ evidence: LOST, on: '2027-07-01' })).toBe('MET');
        },
      },
      {
        says: 'a profile renewed without a day between falls with the second one only',
        evidence: [...LOST, specialist('2027-07-01', '2030-06-30')],
        on: '2028-01-01',
        expected: { result: 'MET', counted: 60 },
      },
    ],
  },
  {
    code: 'R-56',
    shape: {
      fr: 'Plusieurs profils possibles de qui confirme (ICF, coachs d’équipe : trois)',
      en: 'Several profiles of which a confirmer has one (ICF, team coaches: three)',
    },
    how: {
      fr: '« profiles » les énumère, chacun avec ses conditions propres ; un seul suffit.',
      en: '“profiles” lists them, each with conditions of its own; one is enough.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision', {
          where: [
            {
              test: 'confirmer',
              profiles: [
                { profile: 'supervision-credential' },
                { profile: 'trained-supervisor', where: TRAINED },
                { profile: 'mentor-coach', where: TRAINED },
              ],
            },
          ],
        }),
        threshold: constant(300),
        evidence: 'confirmed',
      }),
    ],
    cases: [
      {
        says: 'five hours with somebody trained for 60 h who has supervised 120',
        evidence: [
          trained('trained-supervisor', 120),
          ...confirmed(hours('supervision', '2025-03-01', 5, { confirmerId: 's1' })),
        ],
        on: '2025-12-31',
        expected: { result: 'MET', counted: 300, needed: 300 },
      },
      {
        says: 'a mentor coach who has supervised 119 has none of the profiles',
        evidence: [
          trained('mentor-coach', 119),
          ...confirmed(hours('supervision', '2025-03-01', 5, { confirmerId: 's1' })),
        ],
        on: '2025-12-31',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONFIRMER_NOT_FIT'] },
      },
    ],
  },
  {
    code: 'R-57',
    shape: {
      fr: 'L’indépendance de qui confirme (BACP : pas le supérieur hiérarchique)',
      en: 'The independence of whoever confirms (BACP: not the line manager)',
    },
    how: {
      fr: 'Condition « not-related » : les relations sont des données datées ; « coolingOffMonths » en prolonge l’effet.',
      en: 'A “not-related” condition: relations are data with dates; “coolingOffMonths” makes them matter longer.',
    },
    requirements: [
      aLine({
        measure: minutesOf('supervision', {
          where: [{ test: 'not-related', relations: ['line-manager'], coolingOffMonths: 24 }],
        }),
        window: rolling(24),
        threshold: constant(60),
        evidence: 'confirmed',
      }),
    ],
    cases: [
      {
        says: 'a manager until March 2024 may supervise from April 2026 on; the manager of May 2026 could until then',
        evidence: [
          item('relation', '2020-01-01', MANAGER, { heldUntil: '2024-03-31' }),
          ...session('2026-04-15'),
          item('relation', '2026-05-01', MANAGER),
        ],
        on: '2026-06-30',
        expected: { result: 'MET', counted: 60, needed: 60, leftOut: [] },
      },
      {
        says: 'a manager of that day, or of the 24 months before, may not',
        evidence: [
          item('relation', '2020-01-01', MANAGER, { heldUntil: '2024-03-31' }),
          item('relation', '2026-05-01', { ...MANAGER, withId: 's2' }),
          ...session('2026-03-15'),
          ...session('2026-05-01', 's2'),
        ],
        on: '2026-06-30',
        expected: {
          result: 'UNMET',
          counted: 0,
          leftOut: ['ACCREDITATION_CONFIRMER_RELATED', 'ACCREDITATION_CONFIRMER_RELATED'],
        },
      },
    ],
  },
];
