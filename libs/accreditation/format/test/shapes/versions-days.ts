import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';
import { resultsIn } from './writing.js';

const CORE = { kind: 'cpd', categories: ['core'] };

const session = (heldOn: string, confirmerId: string) =>
  piece('supervision', heldOn, { trust: 'confirmed', attributes: { confirmerId } });
const supervised = piece('cpd', '2014-01-10', { minutes: 600, attributes: { category: 'supervision' } });

/** Rules within a version that go by the day of the session, or of the cycle. */
export const SPLIT_DAYS: readonly Example[] = [
  {
    code: 'R-98',
    shape: {
      fr: 'À partir d’une date, seuls certains superviseurs : selon le jour de la séance',
      en: 'From a day on some supervisors only: by the day of the session',
    },
    how: {
      fr: '« from » de la condition « confirmer » : elle n’est posée qu’aux séances de ce jour ou d’après.',
      en: '“from” of the condition “confirmer”: it is asked of sessions on that day or later only.',
    },
    requirements: [
      aLine({
        measure: {
          kind: 'minutes',
          of: {
            kind: 'supervision',
            where: [
              {
                test: 'confirmer',
                profiles: [{ profile: 'specialist' }, { profile: 'accredited-elsewhere' }],
                from: '2027-01-01',
              },
            ],
          },
        },
        evidence: 'confirmed',
      }),
    ],
    cases: [
      {
        says: 'a session on the last day before, with anybody, decided on afterwards',
        evidence: [session('2026-12-31', 'anybody')],
        on: '2027-06-01',
        expected: { result: 'MET', counted: 60 },
      },
      {
        says: 'a session a day later, with anybody',
        evidence: [session('2027-01-01', 'anybody')],
        on: '2027-06-01',
        expected: { result: 'UNMET', counted: 0, leftOut: ['ACCREDITATION_CONFIRMER_NOT_FIT'] },
      },
      {
        says: 'a session a day later, with a specialist',
        evidence: [
          session('2027-01-01', 'someone'),
          piece('confirmer-profile', '2026-05-01', { attributes: { confirmerId: 'someone', profile: 'specialist' } }),
        ],
        on: '2027-06-01',
        expected: { result: 'MET', counted: 60 },
      },
    ],
  },
  {
    code: 'R-99',
    shape: {
      fr: 'Une règle pour les titres qui expirent à partir d’une date',
      en: 'A rule for titles that expire from a day on',
    },
    how: {
      fr: '« validity » par « cycle » : trois ans avant l’échéance, le jour de l’attribution.',
      en: '“validity” by “cycle”: three years before the expiry, the day of the award.',
    },
    requirements: [
      aLine({
        measure: { kind: 'minutes', of: { kind: 'cpd', categories: ['core', 'supervision'] } },
        threshold: { kind: 'constant', amount: 600 },
        validity: { by: 'cycle', from: '2012-01-01' },
      }),
      aLine({
        id: 'former',
        measure: { kind: 'minutes', of: CORE },
        threshold: { kind: 'constant', amount: 600 },
        validity: { by: 'cycle', until: '2011-12-31' },
      }),
    ],
    scheme: { categories: ['core', 'supervision'].map((code) => ({ code, title: { fr: code, en: code } })) },
    cases: [
      {
        says: 'awarded on 1 January 2012, expiring on 31 December 2014: supervision counts',
        evidence: [piece('award', '2012-01-01'), supervised],
        on: '2014-06-01',
        expected: { result: 'MET', counted: 600 },
        check: (decision) => expect(resultsIn(decision)).toEqual({ line: 'MET' }),
      },
      {
        says: 'awarded a day earlier: on the same day, with the same hours, it does not',
        evidence: [piece('award', '2011-12-31'), supervised],
        on: '2014-06-01',
        check: (decision) => expect(resultsIn(decision)).toEqual({ former: 'UNMET' }),
      },
    ],
  },
];
