import { describe, expect, it } from '@jest/globals';
import { cpd } from '../src/index.js';

const params = {
  longest: 120,
  year: '1950',
  recorded: 1380,
  days: 2,
  heaviest: 10,
  most: 12,
  divided: 90,
  minutes: 60,
  years: 5,
  found: 'Claire Dumont',
  shortest: 14,
};
const sentences = Object.entries(cpd.messages).map(([code, { fr, en }]) => ({
  code,
  fr: fr(params),
  en: en(params),
}));

describe('the sentences of the cpd context', () => {
  it.each(sentences)('$code is a whole sentence in both languages', ({ fr, en }) => {
    expect(
      [fr, en].filter((text) => !/^[A-ZÀÉ«“].*\.$/u.test(text) || text.includes('undefined') || text.includes("'")),
    ).toEqual([]);
    expect(/(?<![\d\u202F])[;:!?»]/.test(fr) || /«[^\u202F]/.test(fr)).toBe(false);
  });
});
