import { describe, expect, it } from '@jest/globals';
import { demoCode } from './demo-code.js';

const clauses = demoCode.sections.flatMap((section) => section.clauses);
const everyText = [
  demoCode.title,
  ...demoCode.sections.map((section) => section.title),
  ...clauses.map(({ text }) => text),
];
const french = everyText.map(({ fr }) => fr);
const english = everyText.map(({ en }) => en);

/** The counts of clauses and their codes, as the whole platform names them. */
const codes: Record<string, string[]> = {
  CP: ['1', '2a', '2b', '3', '4', '5', '6', '7'],
  IN: ['1', '2', '3a', '3b', '4'],
  CF: ['1', '2', '3', '4', '5'],
  BD: ['1', '2a', '2b'],
  CI: ['1a', '1b', '2', '3', '4'],
  FR: ['1', '2', '3'],
  CD: ['1', '2'],
  EQ: ['1', '2', '3', '4', '5'],
  BR: ['1', '2a', '2b'],
  LG: ['1', '2'],
  CA: ['1a', '1b', '2a', '2b'],
  SV: ['1a', '1b', '1c', '2', '3'],
  DV: ['1', '2', '3'],
  AT: ['1', '2'],
};

describe('the code of ethics of the demonstration body', () => {
  it('has the 55 clauses under their stable codes, section by section', () => {
    const found = demoCode.sections.map(({ code, clauses: own }) => [code, own.map((clause) => clause.code)]);
    const wanted = Object.entries(codes).map(([code, own]) => [code, own.map((number) => `${code}-${number}`)]);

    expect(found).toEqual(wanted);
    expect(new Set(clauses.map(({ code }) => code)).size).toBe(55);
  });

  it('says every title and clause in both languages, each in its own words', () => {
    expect(everyText.every(({ fr, en }) => fr.trim() !== '' && en.trim() !== '')).toBe(true);
    expect(clauses.filter(({ text }) => (text.fr as string) === text.en)).toEqual([]);
  });

  it('keeps each clause to one to three sentences', () => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s/).length;

    expect(clauses.filter(({ text }) => sentences(text.fr) > 3 || sentences(text.en) > 3)).toEqual([]);
    expect(clauses.filter(({ text }) => !/[.!?]$/.test(text.fr) || !/[.!?]$/.test(text.en))).toEqual([]);
  });

  it('puts a narrow no-break space before high punctuation and inside quotation marks in French', () => {
    expect(french.some((text) => text.includes('\u202F:'))).toBe(true);
    expect(french.filter((text) => /[^\u202F][;:!?»]/.test(text) || /«[^\u202F]/.test(text))).toEqual([]);
  });

  it('uses the typographic apostrophe, and no space before English punctuation', () => {
    expect([...french, ...english].filter((text) => text.includes("'"))).toEqual([]);
    expect(english.filter((text) => /\s[;:!?]/.test(text))).toEqual([]);
  });

  it('names no other body as its model, and withdraws rather than revokes', () => {
    expect(
      [...french, ...english].filter((text) => /EMCC|ICF|certification|révocation|résiliation/i.test(text)),
    ).toEqual([]);
  });
});
