import { contactsIn } from './contacts.js';
import { fold } from './fold.js';
import { rareFunctions } from './functions.js';
import { possibleOrganisations } from './organisations.js';
import { possibleNames } from './possible-names.js';

/** What a part of a text could tell of somebody: how to reach them, or who they are. */
export type Identifying = {
  readonly kind: 'contact' | 'name' | 'organisation' | 'function';
  readonly found: string;
};

/**
 * Everything in a text by which somebody could be known or reached (CF-1): addresses and numbers, names, functions that few
 * people hold, employers. It guesses, and whoever wrote the text says of each what it is. What lies within something longer
 * that was found, or was found as another kind, is not told again.
 */
export function identifying(text: string): Identifying[] {
  const all: Identifying[] = [
    ...contactsIn(text).map((found) => ({ kind: 'contact', found }) as const),
    ...possibleNames(text).map((found) => ({ kind: 'name', found }) as const),
    ...rareFunctions(text).map((found) => ({ kind: 'function', found }) as const),
    ...possibleOrganisations(text).map((found) => ({ kind: 'organisation', found }) as const),
  ].map(({ kind, found }) => ({ kind, found: found.replace(/[\s.,;:!?]+$/u, '') }));
  return all.filter(({ found }, index) => !all.some((other, at) => covers(other.found, found, at < index)));
}

/** Whether the first is longer and holds the second, or is the same and was found before. */
function covers(one: string, other: string, isBefore: boolean): boolean {
  const [outer, inner] = [fold(one), fold(other)];
  return outer === inner ? isBefore : outer.includes(inner);
}
