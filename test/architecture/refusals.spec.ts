import { describe, expect, it } from '@jest/globals';
import { contextDefinitions } from './context-definitions.js';
import { codesIn, refusalCodes, textOfSpecs } from './refusal-codes.js';

describe('every refusal code', () => {
  it('is named in a spec', () => {
    const words = new Set(textOfSpecs().match(/[A-Z0-9_]+/g));
    const unnamed = [...refusalCodes()].filter(([code]) => !words.has(code));

    expect(unnamed.map(([code, file]) => `${code} (${file})`)).toEqual([]);
  });

  it('has its sentence in French and in English, with its own context', async () => {
    const definitions = await contextDefinitions();
    const silent = [...refusalCodes().keys()].filter((code) => {
      const { messages = {} } = definitions.find(({ name }) => code.startsWith(`${name.toUpperCase()}_`)) ?? {};
      const sentence = messages[code];
      return typeof sentence?.fr !== 'function' || typeof sentence.en !== 'function';
    });

    expect(silent).toEqual([]);
  });

  it('is said by something: no sentence is left of a code that is gone', async () => {
    const codes = refusalCodes();
    const sentences = (await contextDefinitions()).flatMap(({ messages }) => Object.keys(messages));

    expect(sentences.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is found wherever a source writes it', () => {
    const text =
      "const a = { code: 'ETHICS_NO' }; const b = cond ? `ETHICS_B_2` : 'ETHICS'; type T = 'PRACTICE_X' | 'OTHER_X';";

    expect(codesIn(text, ['ETHICS', 'PRACTICE'])).toEqual(['ETHICS_NO', 'ETHICS_B_2', 'PRACTICE_X']);
    expect(refusalCodes().size).toBeGreaterThan(20);
  });
});
