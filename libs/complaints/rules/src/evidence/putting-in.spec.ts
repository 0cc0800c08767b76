import { describe, expect, it } from '@jest/globals';
import { after } from '../../test/full/given.js';
import { CHARGED, NO_CASE } from '../../test/full/paths.js';
import { refusalsToPutIn } from './putting-in.js';

const good = { title: 'Message of 3 May', ticket: 'valid', redacts: null } as const;

describe('putting a file into a case', () => {
  it.each<[string, Partial<Parameters<typeof refusalsToPutIn>[0]>, number, string[]]>([
    ['with a title', {}, 0, []],
    ['as the last that there is room for', {}, 499, []],
    ['as one too many', {}, 500, ['COMPLAINTS_TOO_MANY_EXHIBITS']],
    ['without a title', { title: ' ' }, 0, ['COMPLAINTS_TITLE_MISSING']],
    ['with a title of the longest', { title: 'x'.repeat(200) }, 0, []],
    ['with one that is longer', { title: 'x'.repeat(201) }, 0, ['COMPLAINTS_TEXT_TOO_LONG']],
    ['by a ticket of anybody else', { ticket: 'unknown' }, 0, ['COMPLAINTS_FILE_UNKNOWN']],
    ['by a ticket of the day before', { ticket: 'expired' }, 0, ['COMPLAINTS_FILE_EXPIRED']],
    ['by a ticket that was used', { ticket: 'used' }, 0, ['COMPLAINTS_FILE_ALREADY_USED']],
    ['as a redacted version of what came in', { redacts: { version: 1 } }, 0, []],
    ['as one of what is redacted already', { redacts: { version: 2 } }, 0, ['COMPLAINTS_NOT_AN_ORIGINAL']],
  ])('%s', (_, changes, already, codes) => {
    expect(refusalsToPutIn({ ...good, ...changes }, after(CHARGED), already).map(({ code }) => code)).toEqual(codes);
  });

  it('is over when the case is', () => {
    expect(refusalsToPutIn(good, after(NO_CASE), 0).map(({ code }) => code)).toEqual(['COMPLAINTS_NOT_NOW']);
  });
});
