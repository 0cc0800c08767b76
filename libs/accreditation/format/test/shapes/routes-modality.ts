import { expect } from '@jest/globals';
import type { Example } from './example.js';
import { aLine, piece } from './given.js';

const supervised = (form: string) => piece('supervision', '2025-03-01', { attributes: { form } });
const explanation = (ruleId: string, heldOn: string) =>
  piece('explanation', heldOn, { trust: 'documented', minutes: 0, attributes: { ruleId } });
const hours = (minutes: number) => piece('practice', '2025-03-01', { minutes });

/** What is recommended, what does not count, and what may be explained. */
export const MODALITIES: readonly Example[] = [
  {
    code: 'R-68',
    shape: {
      fr: 'Requis, recommandé, ou d’une forme qui ne compte pas',
      en: 'Required, recommended, or of a form that does not count',
    },
    how: {
      fr: '« modality » : « recommended » ne bloque jamais ; une forme exclue par « not-in » ne compte pas.',
      en: '“modality”: “recommended” never blocks; a form ruled out by “not-in” does not count.',
    },
    requirements: [
      aLine({
        modality: 'recommended',
        measure: {
          kind: 'minutes',
          of: { kind: 'supervision', where: [{ test: 'not-in', attribute: 'form', values: ['self'] }] },
        },
      }),
      aLine({ id: 'hours' }),
    ],
    cases: [
      {
        says: 'what is recommended is done',
        evidence: [hours(60), supervised('individual')],
        on: '2025-06-01',
        expected: { result: 'MET' },
        check: ({ result, lineCount }) => expect({ result, lineCount }).toEqual({ result: 'MET', lineCount: 1 }),
      },
      {
        says: 'what is recommended is not done, and blocks nothing',
        evidence: [hours(60)],
        on: '2025-06-01',
        expected: { result: 'UNMET' },
        check: ({ result, metCount }) => expect({ result, metCount }).toEqual({ result: 'MET', metCount: 1 }),
      },
      {
        says: 'what is required is not done, whatever else is',
        evidence: [supervised('individual')],
        on: '2025-06-01',
        expected: { result: 'MET' },
        check: ({ result }) => expect(result).toBe('UNMET'),
      },
      {
        says: 'the form that is ruled out does not count',
        evidence: [hours(60), supervised('self')],
        on: '2025-06-01',
        expected: { result: 'UNMET', leftOut: ['ACCREDITATION_CONDITION_NOT_MET'] },
      },
    ],
  },
  {
    code: 'R-71',
    shape: {
      fr: 'Cinquante heures de pratique, ou une explication acceptée',
      en: 'Fifty hours of practice, or an explanation that is accepted',
    },
    how: {
      fr: '« modality » « explain » et aménagement « explained » : ni rempli, ni refusé, mais à expliquer.',
      en: '“modality” “explain” and the adjustment “explained”: neither met nor refused, but to be explained.',
    },
    requirements: [
      aLine({
        modality: 'explain',
        window: { kind: 'rolling', months: 12 },
        threshold: { kind: 'constant', amount: 3000 },
        adjustments: [{ kind: 'explained', of: { kind: 'explanation', trustAtLeast: 'documented' } }],
      }),
    ],
    cases: [
      { says: '50 hours', evidence: [hours(3000)], on: '2025-06-01', expected: { result: 'MET', counted: 3000 } },
      {
        says: '49 hours without a word',
        evidence: [hours(2940)],
        on: '2025-06-01',
        expected: { result: 'NEEDS_EXPLANATION', counted: 2940, needed: 3000 },
        check: ({ result, lines }) => {
          expect(result).toBe('NEEDS_EXPLANATION');
          expect(lines[0]?.remedy?.code).toBe('EXPLAIN');
        },
      },
      {
        says: '49 hours and an explanation that the body accepted',
        evidence: [hours(2940), explanation('line', '2025-05-01')],
        on: '2025-06-01',
        expected: { result: 'ADJUSTED', counted: 2940, needed: 3000 },
      },
      {
        says: 'an explanation of another line',
        evidence: [hours(2940), explanation('other', '2025-05-01')],
        on: '2025-06-01',
        expected: { result: 'NEEDS_EXPLANATION' },
      },
      {
        says: 'an explanation that was accepted for a time that is no longer looked at',
        evidence: [hours(2940), explanation('line', '2020-05-01')],
        on: '2025-06-01',
        expected: { result: 'NEEDS_EXPLANATION' },
      },
    ],
  },
];
