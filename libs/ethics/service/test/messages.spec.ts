import { describe, expect, it } from '@jest/globals';
import { ethics } from '../src/index.js';

const params = {
  ...{ longest: 120, edition: '1', last: '2026-06-15', code: 'CF-2', today: '2026-06-15', most: 20 },
  number: 2,
  found: 'Aquarel',
};
const sentences = Object.entries(ethics.messages).map(([code, { fr, en }]) => ({
  code,
  fr: fr(params),
  en: en(params),
}));

describe('the sentences of the ethics context', () => {
  it.each(sentences)('$code is a whole sentence in both languages', ({ fr, en }) => {
    expect(
      [fr, en].filter((text) => !/^[A-ZÀÉ«“].*\.$/u.test(text) || text.includes('undefined') || text.includes("'")),
    ).toEqual([]);
    expect(/(?<![\d\u202F])[;:!?»]/.test(fr) || /«[^\u202F]/.test(fr)).toBe(false);
  });

  it('writes days as they are said', () => {
    expect(sentences.find(({ code }) => code === 'ETHICS_EDITION_NOT_AFTER_LAST')).toMatchObject({
      fr: expect.stringContaining('le 15 juin 2026.'),
      en: expect.stringContaining('on 15 June 2026.'),
    });
  });
});
