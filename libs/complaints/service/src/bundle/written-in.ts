import type { EntryField } from '../cases/entry-text.entity.js';

type Words = Readonly<Partial<Record<EntryField, string>>>;

/** What was written with a step that a bundle shows, in this order. Clauses are codes, and read beside it. */
const SHOWN = [
  'charges',
  'reply',
  'report',
  'notice',
  'reasons',
  'may-lead-to',
] as const satisfies readonly EntryField[];

/** The texts of a step as a bundle has them. */
export function writtenIn(words: Words): string[] {
  return SHOWN.flatMap((field) => words[field]?.trim() || []);
}

/** The clauses that charges name, by their codes; none of what names none. */
export function clausesIn({ clauses }: Words): string[] {
  return JSON.parse(clauses ?? '[]') as string[];
}
