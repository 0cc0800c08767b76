import { describe, expect, it } from '@jest/globals';
import { type CategoryMinutes, refusalsToDivide } from './dividing.js';

const part = (code: string, minutes: number): CategoryMinutes => ({ code, minutes });
const codesOf = (categories: readonly CategoryMinutes[], minutes = 120) =>
  refusalsToDivide(categories, minutes).map(({ code }) => code);

describe('dividing an activity over categories', () => {
  it.each<[string, CategoryMinutes[]]>([
    ['not at all', []],
    ['in part', [part('ethics', 60)]],
    ['wholly', [part('ethics', 60), part('equality-and-diversity', 60)]],
    ['over a code that no scheme may know', [part('x1-2', 1)]],
    ['over twelve', Array.from({ length: 12 }, (_, at) => part(`c${at}`, 10))],
    ['over a long code', [part('x'.repeat(60), 1)]],
  ])('is allowed %s', (_, categories) => {
    expect(codesOf(categories)).toEqual([]);
  });

  it.each<[string, CategoryMinutes[], string[]]>([
    ['a part is a minute too long', [part('ethics', 60), part('equality', 61)], ['CPD_CATEGORIES_TOO_LONG']],
    ['a category is told twice', [part('ethics', 60), part('ethics', 30)], ['CPD_CATEGORY_TWICE']],
    ['a part has no length', [part('ethics', 0)], ['CPD_CATEGORY_NO_LENGTH']],
    ['a part is negative', [part('ethics', -1), part('equality', 120)], ['CPD_CATEGORY_NO_LENGTH']],
    ['a code is no code', [part('Ethics', 10), part('', 10)], ['CPD_CATEGORY_UNREADABLE']],
    ['a code is a text', [part('x'.repeat(61), 10)], ['CPD_CATEGORY_UNREADABLE']],
    ['there are thirteen', Array.from({ length: 13 }, (_, at) => part(`c${at}`, 1)), ['CPD_CATEGORIES_TOO_MANY']],
  ])('is refused when %s', (_, categories, expected) => {
    expect(codesOf(categories)).toEqual(expected);
  });

  it('says nothing of the parts of what has no length itself', () => {
    expect(codesOf([part('ethics', 10)], 0)).toEqual([]);
  });
});
