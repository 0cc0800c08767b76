import { describe, expect, it } from '@jest/globals';
import { canonicalContent, type CodeContent } from './content.js';

const content: CodeContent = {
  edition: '1',
  title: { fr: 'Code', en: 'The code' },
  sections: [
    {
      code: 'IN',
      title: { fr: 'Intégrité', en: 'Integrity' },
      clauses: [
        { code: 'IN-1', text: { fr: 'Vérité.', en: 'Truth.' } },
        { code: 'IN-2', text: { fr: 'Mesure.', en: 'Measure.' } },
      ],
    },
  ],
};

describe('the content that is hashed', () => {
  it('is compact JSON with its keys in alphabetical order', () => {
    expect(canonicalContent(content)).toBe(
      '{"edition":"1","sections":[{"clauses":[' +
        '{"code":"IN-1","text":{"en":"Truth.","fr":"Vérité."}},' +
        '{"code":"IN-2","text":{"en":"Measure.","fr":"Mesure."}}' +
        '],"code":"IN","title":{"en":"Integrity","fr":"Intégrité"}}],"title":{"en":"The code","fr":"Code"}}',
    );
  });

  it('is the same however the keys were written and the accents composed', () => {
    const [section] = content.sections;
    const other = {
      sections: [{ clauses: section!.clauses, title: { en: 'Integrity', fr: 'Inte\u0301grite\u0301' }, code: 'IN' }],
      title: { en: 'The code', fr: 'Code' },
      edition: '1',
    };

    expect(canonicalContent(other)).toBe(canonicalContent(content));
  });

  it('leaves out whatever is not content', () => {
    expect(canonicalContent({ ...content, validFrom: '2026-01-01' } as CodeContent)).toBe(canonicalContent(content));
  });

  it.each<[string, CodeContent]>([
    ['the edition', { ...content, edition: '2' }],
    ['a word of one language', { ...content, title: { fr: 'Code', en: 'A code' } }],
    [
      'the order of the clauses',
      { ...content, sections: [{ ...content.sections[0]!, clauses: [...content.sections[0]!.clauses].reverse() }] },
    ],
  ])('differs when %s differs', (_, other) => {
    expect(canonicalContent(other)).not.toBe(canonicalContent(content));
  });
});
