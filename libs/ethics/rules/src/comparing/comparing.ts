import type { Refusal } from '@standing/kernel';
import type { InBothLanguages } from '../content.js';
import { CODE } from '../publication.js';

/**
 * What a clause of another text is in an edition of the body's code: the same, said in other words, asked for more or less
 * strictly, or not there (AT-1).
 */
export type ClauseRelation = 'equal' | 'reworded' | 'stricter' | 'milder' | 'absent';

export type ClausePair = {
  /** The clause of the other text, by its code there. */
  readonly theirs: string;
  /** The clause of the edition; null for one that is not there. */
  readonly ours: string | null;
  readonly relation: ClauseRelation;
};

/** A clause and its words. */
export type ClauseWords = InBothLanguages & { readonly code: string };

/**
 * How an edition compares with an earlier one as far as can be seen without reading: the same code with the same words,
 * the same code with others, or no such code. Whether other words are stricter is for people to say.
 */
export function likelyPairs(earlier: readonly ClauseWords[], later: readonly ClauseWords[]): ClausePair[] {
  const now = new Map(later.map((clause) => [clause.code, clause]));
  return earlier.map(({ code, fr, en }): ClausePair => {
    const there = now.get(code);
    if (!there) return { theirs: code, ours: null, relation: 'absent' };
    return { theirs: code, ours: code, relation: there.fr === fr && there.en === en ? 'equal' : 'reworded' };
  });
}

/** Why an edition may not be compared so with an earlier one: each of its clauses is told, and none that it has not. */
export function refusalsToCompareEditions(
  pairs: readonly ClausePair[],
  earlier: readonly string[],
  later: readonly string[],
): Refusal[] {
  const told = new Set(pairs.map(({ theirs }) => theirs));
  return [
    ...refusalsOfPairs(pairs, later),
    ...pairs.filter(({ theirs }) => !earlier.includes(theirs)).map(({ theirs }) => unknown(theirs)),
    ...earlier
      .filter((code) => !told.has(code))
      .map((code) => ({ code: 'ETHICS_COMPARISON_INCOMPLETE', params: { code }, path: 'pairs' })),
  ];
}

export type ReferenceText = { readonly name: string; readonly link: string | null };

/** The longest name of a reference text, in characters. */
export const LONGEST_REFERENCE = 160;

/** Why an edition may not be compared so with a reference text of another body (AT-1). */
export function refusalsToCompareReference(
  { name, link }: ReferenceText,
  pairs: readonly ClausePair[],
  later: readonly string[],
): Refusal[] {
  const path = 'reference';
  return [
    ...(name.trim() === '' ? [{ code: 'ETHICS_REFERENCE_UNNAMED', path }] : []),
    ...(name.trim().length > LONGEST_REFERENCE
      ? [{ code: 'ETHICS_REFERENCE_NAME_TOO_LONG', params: { longest: LONGEST_REFERENCE }, path }]
      : []),
    ...(link === null || isAddress(link) ? [] : [{ code: 'ETHICS_REFERENCE_LINK', path }]),
    ...pairs
      .filter(({ theirs }) => !CODE.test(theirs))
      .map(({ theirs }) => ({ code: 'ETHICS_CODE_MALFORMED', params: { code: theirs }, path: 'pairs' })),
    ...refusalsOfPairs(pairs, later),
  ];
}

/** A clause of the other text may have become several; it is not there and somewhere at once. */
function refusalsOfPairs(pairs: readonly ClausePair[], later: readonly string[]): Refusal[] {
  const absent = new Set(pairs.filter(({ ours }) => ours === null).map(({ theirs }) => theirs));
  const seen = new Set<string>();
  return [
    ...(pairs.length === 0 ? [{ code: 'ETHICS_COMPARISON_EMPTY', path: 'pairs' }] : []),
    ...pairs.flatMap(({ theirs, ours, relation }) => {
      const key = JSON.stringify([theirs, ours]);
      const contradicts =
        (ours === null) !== (relation === 'absent') || seen.has(key) || (ours !== null && absent.has(theirs));
      seen.add(key);
      return [
        ...(contradicts ? [{ code: 'ETHICS_COMPARISON_CONTRADICTS', params: { code: theirs }, path: 'pairs' }] : []),
        ...(ours === null || later.includes(ours) ? [] : [unknown(ours)]),
      ];
    }),
  ];
}

function unknown(code: string): Refusal {
  return { code: 'ETHICS_COMPARISON_CLAUSE_UNKNOWN', params: { code }, path: 'pairs' };
}

function isAddress(link: string): boolean {
  return link.length <= 500 && URL.canParse(link) && new URL(link).protocol === 'https:';
}
