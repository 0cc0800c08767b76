import type { ResultOf } from '@standing/web-core';
import { keys } from '@standing/web-core';
import type { codeDraftQuery, editionsQuery } from './editing.queries.js';

/** The next edition as the server keeps it. */
export type SavedDraft = NonNullable<ResultOf<typeof codeDraftQuery>['codeDraft']>;

/** What of it is written. */
export type DraftContent = Omit<SavedDraft, 'revision'>;
export type DraftSection = DraftContent['sections'][number];
export type DraftClause = DraftSection['clauses'][number];

export type EditionShown = ResultOf<typeof editionsQuery>['codeEditions'][number];
export type ComparisonShown = EditionShown['comparisons'][number];
export type PairShown = ComparisonShown['pairs'][number];

export const editionsKey = [...keys.code, 'editions'];
export const draftKey = [...keys.code, 'draft'];

/** The list with the item at this place as it is changed; without it where the change is null. */
export function withItem<Item>(items: readonly Item[], at: number, item: Item | null): Item[] {
  return items.flatMap((one, index) => (index === at ? (item === null ? [] : [item]) : [one]));
}

/** The list with the item one place up or down; as it was at either end. */
export function withMoved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const [one, other] = [items[at], items[at + by]];
  if (one === undefined || other === undefined) return [...items];
  return items.map((item, index) => (index === at ? other : index === at + by ? one : item));
}

/** A code for a new clause: the section’s, and the number after the highest in use. */
export function nextCode({ code, clauses }: DraftSection): string {
  const numbers = clauses.map((clause) => Number(/(\d+)[a-z]?$/.exec(clause.code)?.[1] ?? 0));
  return `${code}-${Math.max(0, ...numbers) + 1}`;
}
