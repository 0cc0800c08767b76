import { describe, expect, it } from '@jest/globals';
import { demoCode } from '../code-of-ethics/demo-code.js';
import { demoCharter } from './demo-charter.js';

const { commitments, title, source } = demoCharter;
const aims = commitments.flatMap((commitment) => commitment.aims);
const behaviours = commitments.flatMap((commitment) => commitment.behaviours);
const everyText = [
  title,
  source,
  ...commitments.map((commitment) => commitment.title),
  ...[...aims, ...behaviours].map(({ text }) => text),
];

describe('the charter of the demonstration body', () => {
  it('has five commitments, eleven aims and twenty-three behaviours under their stable codes', () => {
    const counts = commitments.map((one) => [one.code, one.aims.length, one.behaviours.length]);

    expect(counts).toEqual([
      ['RC-1', 4, 7],
      ['RC-2', 2, 7],
      ['RC-3', 2, 4],
      ['RC-4', 1, 4],
      ['RC-5', 2, 1],
    ]);
    for (const one of commitments) {
      expect(one.aims.map(({ code }) => code)).toEqual(one.aims.map((_, at) => `${one.code}.A${at + 1}`));
      expect(one.behaviours.map(({ code }) => code)).toEqual(one.behaviours.map((_, at) => `${one.code}.B${at + 1}`));
    }
  });

  it('names clauses of its code alone', () => {
    const known = demoCode.sections.flatMap(({ clauses }) => clauses.map(({ code }) => code));

    expect(behaviours.flatMap(({ clause }) => clause ?? []).filter((clause) => !known.includes(clause))).toEqual([]);
  });

  it('says everything in both languages, typeset as each is', () => {
    const [french, english] = [everyText.map(({ fr }) => fr), everyText.map(({ en }) => en)];

    expect([...french, ...english].filter((text) => text.trim() === '' || text.includes("'"))).toEqual([]);
    expect(french.filter((text) => /[^\u202F][;:!?»]/.test(text) || /«[^\u202F]/.test(text))).toEqual([]);
    expect(behaviours.filter(({ text }) => !text.fr.endsWith('.') || !text.en.endsWith('.'))).toEqual([]);
  });
});
