import { describe, expect, it } from '@jest/globals';
import { aDocument, aLine } from '../../test/given.js';
import { checkScheme } from '../parse-scheme.js';

const line = (change: Record<string, unknown>) => aDocument([aLine(change)]);

describe('what is wrong with a shape', () => {
  it.each<[string, unknown, string, string]>([
    ['a code', { ...aDocument(), scheme: 'My scheme' }, 'scheme', 'A code is expected'],
    ['a day', { ...aDocument(), validFrom: '2027-02-30' }, 'validFrom', 'A day that exists is expected'],
    ['a text', { ...aDocument(), version: '' }, 'version', 'A text is expected.'],
    ['a long text', { ...aDocument(), version: 'x'.repeat(41) }, 'version', 'No more than 40 characters.'],
    [
      'capitals',
      { ...aDocument(), awards: { referencePrefix: 'ac' } },
      'awards.referencePrefix',
      'Capitals are expected',
    ],
    [
      'a number',
      line({ window: { kind: 'rolling', months: 'x' } }),
      'requirements.0.window.months',
      'A number is expected.',
    ],
    [
      'a number above',
      line({ window: { kind: 'rolling', months: 0 } }),
      'requirements.0.window.months',
      'A number above 0 is expected.',
    ],
    [
      'a number below',
      line({ window: { kind: 'rolling', months: 601 } }),
      'requirements.0.window.months',
      'A number of at most 600 is expected.',
    ],
    ['an item', line({ levels: [] }), 'requirements.0.levels', 'At least 1 is needed here.'],
    [
      'an attribute',
      line({ measure: { kind: 'distinct', of: { kind: 'practice' }, by: 'engagement-id' } }),
      'requirements.0.measure.by',
      'The name of an attribute is expected',
    ],
  ])('says what to write: %s', (_, document, path, says) => {
    const found = checkScheme(document, 'en').mistakes.find((mistake) => mistake.path === path);

    expect(found?.message.startsWith(says) ? says : found?.message).toBe(says);
  });
});
