import { describe, expect, it } from '@jest/globals';
import { complaints } from '../src/index.js';

const params = {
  ...{ longest: 14, before: 3, months: 3, least: 2, most: 10, min: 1, max: 6 },
  ...{ from: '2026-11-22', until: '2026-11-22' },
  ...{ longest: 14, before: 3, months: 3, most: 10, min: 1, max: 9, condition: 'supervision' },
  ...{ sanction: 'caution', post: 'registrar', posts: 'registrar reviewer', needed: 3, people: 2 },
  ...{ function: 'panel', reserve: 1, clock: 'K5', limit: 3, pages: 300 },
};
const sentences = Object.entries(complaints.messages).map(([code, { fr, en }]) => ({
  code,
  fr: fr(params),
  en: en(params),
}));

describe('the sentences of the complaints context', () => {
  it.each(sentences)('$code is a whole sentence in both languages', ({ fr, en }) => {
    expect(
      [fr, en].filter((text) => !/^[A-ZÀÉ«“].*\.$/u.test(text) || text.includes('undefined') || text.includes("'")),
    ).toEqual([]);
    expect(/(?<![\d\u202F])[;:!?»]/.test(fr) || /«[^\u202F]/.test(fr)).toBe(false);
  });
});
