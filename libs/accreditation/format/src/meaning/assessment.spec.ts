import { describe, expect, it } from '@jest/globals';
import { criteriaOf } from '@standing/accreditation/requirements';
import { aDocument, mistakesOf } from '../../test/given.js';
import { checkScheme } from '../parse-scheme.js';
import { findings } from './findings.js';

const text = { fr: 'Un', en: 'One' };
const criterion = (code: string, changes: Record<string, unknown> = {}) => ({
  code,
  title: text,
  description: text,
  ...changes,
});
const graded = (...criteria: unknown[]) => ({ ...aDocument(), assessment: { assessors: 2, criteria } });

describe('the grid that people assess by', () => {
  it.each([
    [
      'two criteria of one code',
      graded(criterion('ethics'), criterion('ethics')),
      [['assessment.criteria.1.code', findings.twice('ethics').en]],
    ],
    [
      'a criterion for an unknown level',
      graded(criterion('ethics', { levels: ['one', 'nine'] })),
      [['assessment.criteria.0.levels.1', findings.noSuchLevel('nine').en]],
    ],
    [
      'a criterion with a weight, which it cannot have',
      graded(criterion('ethics', { weight: 2 })),
      [['assessment.criteria.0.weight', findings.noSuchProperty('weight').en]],
    ],
  ])('%s', (_, document, mistakes) => {
    expect(mistakesOf(document, 'en')).toEqual(mistakes);
  });

  it.each([
    ['three assessors', { assessors: 3, criteria: [criterion('ethics')] }],
    ['no criterion at all', { assessors: 2, criteria: [] }],
  ])('has not %s', (_, assessment) => {
    expect(mistakesOf({ ...aDocument(), assessment }, 'en')).toHaveLength(1);
  });

  it('asks of a level what is asked of all and what is asked of it, in its order', () => {
    const { scheme } = checkScheme(
      graded(
        criterion('presence', { levels: ['two'] }),
        criterion('ethics'),
        criterion('listening', { levels: ['one'] }),
      ),
    );
    const asked = (level: string) => criteriaOf(scheme!, level).map(({ code }) => code);

    expect(asked('one')).toEqual(['ethics', 'listening']);
    expect(asked('two')).toEqual(['presence', 'ethics']);
    expect(criteriaOf({}, 'one')).toEqual([]);
  });
});
