import { describe, expect, it } from '@jest/globals';
import { practice } from '../src/index.js';

const params = {
  longest: 40,
  found: 'Sophie',
  startedOn: '2026-06-15',
  endedOn: '2026-06-15',
  logged: 1380,
  today: '2026-06-15',
  most: 500,
  months: 60,
  lastDay: '2026-06-15',
  publishedOn: '2026-06-15',
  annexedOn: '2026-06-15',
  lastHeldOn: '2026-06-15',
};
const sentences = Object.entries(practice.messages).map(([code, { fr, en }]) => ({
  code,
  fr: fr(params),
  en: en(params),
}));

describe('the sentences of the practice context', () => {
  it.each(sentences)('$code is a whole sentence in both languages', ({ fr, en }) => {
    expect(
      [fr, en].filter((text) => !/^[A-ZÀÉ«“].*\.$/u.test(text) || text.includes('undefined') || text.includes("'")),
    ).toEqual([]);
    expect(/(?<![\d\u202F])[;:!?»]/.test(fr) || /«[^\u202F]/.test(fr)).toBe(false);
  });

  it('writes days as they are said', () => {
    expect(sentences.find(({ code }) => code === 'PRACTICE_BEFORE_ENGAGEMENT')).toMatchObject({
      fr: expect.stringContaining('le 15 juin 2026.'),
      en: expect.stringContaining('on 15 June 2026.'),
    });
  });
});
