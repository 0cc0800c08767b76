import { describe, expect, it } from '@jest/globals';
import { RELATIONS } from '@standing/supervision/rules';
import { messages } from '../src/messages.js';

const params = {
  startsOn: '2026-01-10',
  endedOn: '2026-06-10',
  heldOn: '2026-03-02',
  relation: 'line-manager',
  agreed: 'peer',
  from: '2027-01-03',
  most: 3,
  least: 2,
  since: '2026-11-22',
  over: 4,
};
const sentences = Object.entries(messages).map(
  ([code, sentence]) => [code, sentence.fr(params), sentence.en(params)] as const,
);

describe('the sentences', () => {
  it.each(sentences)('%s is a sentence in each language', (code, fr, en) => {
    expect(code).toMatch(/^SUPERVISION_[A-Z_]+$/);
    expect(fr).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(en).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(fr).not.toBe(en);
  });

  it.each(sentences)('%s follows French typography', (_, fr) => {
    expect(fr).not.toMatch(/[^\u202f\d][;:!?]/);
    expect(fr).not.toContain("'");
  });

  it('name the relation and the day in words', () => {
    expect(messages['SUPERVISION_RELATION_HARMS']?.fr(params)).toBe(
      'Une relation hiérarchique ne se concilie pas avec la supervision (clause SV-2).',
    );
    expect(messages['SUPERVISION_BEFORE_AGREEMENT']?.fr(params)).toBe(
      'L’accord commence le 10 janvier 2026\u202f; vérifiez la date de la séance.',
    );
    expect(messages['SUPERVISION_BEFORE_AGREEMENT']?.en(params)).toBe(
      'The agreement begins on 10 January 2026; please check the date of the session.',
    );
  });

  it.each([...RELATIONS])('have a word for "%s"', (relation) => {
    expect(messages['SUPERVISION_RELATION_HARMS']?.fr({ relation })).not.toContain('undefined');
    expect(messages['SUPERVISION_RELATION_HARMS']?.en({ relation })).not.toContain('undefined');
  });
});
