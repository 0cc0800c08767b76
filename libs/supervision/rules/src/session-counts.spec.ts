import { describe, expect, it } from '@jest/globals';
import { refusalsOfCounts } from './session-counts.js';
import type { SessionForm } from './session.js';

type Said = [SessionForm, number | null, number | null];

const codes = ([form, contracted, present]: Said) =>
  refusalsOfCounts({ form, contracted, present }).map(({ code, path }) => `${code} ${path}`);

describe('how many a session says it was', () => {
  it.each<[string, Said]>([
    ['nothing is said, alone', ['individual', null, null]],
    ['nothing is said, in a group', ['group', null, null]],
    ['one number alone', ['peer', null, 4]],
    ['two, both there', ['group', 2, 2]],
    ['thirty, some of them there', ['peer', 30, 12]],
  ])('is taken when %s', (_, said) => {
    expect(codes(said)).toEqual([]);
  });

  it.each<[string, Said, string[]]>([
    [
      'two people are alone',
      ['individual', 4, 3],
      ['SUPERVISION_COUNTS_OF_GROUP_ONLY contracted', 'SUPERVISION_COUNTS_OF_GROUP_ONLY present'],
    ],
    ['a group of one', ['group', 1, null], ['SUPERVISION_COUNT_OUT_OF_RANGE contracted']],
    ['thirty-one', ['peer', 31, 30], ['SUPERVISION_COUNT_OUT_OF_RANGE contracted']],
    ['one of six there', ['group', 6, 1], ['SUPERVISION_COUNT_OUT_OF_RANGE present']],
    ['more there than belong', ['group', 4, 5], ['SUPERVISION_MORE_PRESENT_THAN_CONTRACTED present']],
  ])('is refused: %s', (_, said, expected) => {
    expect(codes(said)).toEqual(expected);
  });
});
