import { describe, expect, it } from '@jest/globals';
import { identity } from '../src/index.js';

const params = { longest: 200, count: 2, most: 100 };
const sentences = Object.entries(identity.messages).map(
  ([code, sentence]) => [code, sentence.fr(params), sentence.en(params)] as const,
);

describe('the sentences of identity', () => {
  it('are there', () => {
    expect(sentences.length).toBeGreaterThan(10);
  });

  it.each(sentences)('%s is a sentence in each language', (code, fr, en) => {
    expect(code).toMatch(/^IDENTITY_[A-Z_]+$/);
    for (const text of [fr, en]) {
      expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text).not.toContain('undefined');
      expect(text).not.toContain("'");
    }
    expect(fr).not.toBe(en);
  });

  it.each(sentences)('%s follows French typography', (_, fr) => {
    expect(fr).not.toMatch(/[^\u202f\d][;:!?»]|«[^\u202f]/);
  });

  it('say how long a name may be', () => {
    expect(identity.messages['IDENTITY_NAME_TOO_LONG']?.fr(params)).toBe('Le nom compte 200 caractères au plus.');
    expect(identity.messages['IDENTITY_NAME_TOO_LONG']?.en(params)).toBe('The name has 200 characters at the most.');
  });
});
