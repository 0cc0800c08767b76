import { describe, expect, it } from '@jest/globals';
import {
  canonicalReport,
  LONGEST_CHANGE,
  LONGEST_PART,
  readReport,
  refusalsOfChange,
  refusalsOfContent,
  refusalsOfLevel,
} from './report.js';

const content = { readiness: 'Ready.', practice: 'Careful.', supervision: 'Every month.' };
const codes = (refusals: readonly { readonly code: string; readonly path?: string | undefined }[]) =>
  refusals.map(({ code, path }) => `${code} ${path}`);

describe('what a report says', () => {
  it('has one writing: line ends, space around and composed letters apart, it is the same text', () => {
    const one = canonicalReport('practitioner', { ...content, practice: ' Deux lignes\r\nÉcoute ' });
    const other = canonicalReport('practitioner', { ...content, practice: 'Deux lignes\nE\u0301coute' });

    expect(one).toBe(other);
    expect(one).toBe(
      '{"level":"practitioner","readiness":"Ready.","practice":"Deux lignes\\nÉcoute","supervision":"Every month."}',
    );
    expect(readReport(one)).toEqual({ ...content, practice: 'Deux lignes\nÉcoute' });
  });

  it('differs with its level and with each part', () => {
    const texts = [
      canonicalReport('one', content),
      canonicalReport('two', content),
      canonicalReport('one', { ...content, readiness: 'x' }),
      canonicalReport('one', { ...content, practice: 'x' }),
      canonicalReport('one', { ...content, supervision: 'x' }),
    ];

    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    ['three parts', content, []],
    ['a part of spaces', { ...content, readiness: ' \n ' }, ['SUPERVISION_REPORT_PART_MISSING readiness']],
    ['as long as may be', { ...content, practice: '𝒂'.repeat(LONGEST_PART) }, []],
    [
      'one character more',
      { ...content, supervision: 'a'.repeat(LONGEST_PART + 1) },
      ['SUPERVISION_REPORT_TOO_LONG supervision'],
    ],
    [
      'two of these',
      { ...content, readiness: '', practice: '' },
      ['SUPERVISION_REPORT_PART_MISSING readiness', 'SUPERVISION_REPORT_PART_MISSING practice'],
    ],
  ])('is weighed: %s', (_, written, expected) => {
    expect(codes(refusalsOfContent(written))).toEqual(expected);
  });

  it.each([
    ['practitioner', true],
    ['niveau-2', true],
    ['', false],
    ['Niveau 2', false],
    ['a'.repeat(61), false],
  ])('is about the level "%s": %s', (level, allowed) => {
    expect(codes(refusalsOfLevel(level))).toEqual(allowed ? [] : ['SUPERVISION_REPORT_LEVEL level']);
  });

  it.each([
    ['a word', 'More on groups, please.', []],
    ['nothing', ' ', ['SUPERVISION_REPORT_WORDS_MISSING words']],
    ['too much', 'a'.repeat(LONGEST_CHANGE + 1), ['SUPERVISION_REPORT_TOO_LONG words']],
  ])('is asked to change with %s', (_, words, expected) => {
    expect(codes(refusalsOfChange(words))).toEqual(expected);
  });
});
