import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfName } from './new-member.js';

/** A chapter's name in each language; null where the body does not speak it. */
export type ChapterNames = { readonly nameFr: string | null; readonly nameEn: string | null };

type Naming = ChapterNames & {
  /** The languages of the body. */
  readonly locales: readonly string[];
  /** The names of the other chapters that there are, as they were written. */
  readonly others: readonly ChapterNames[];
};

/** Every reason why a chapter cannot be called so: a language of the body is left out, or another chapter is called so. */
export function refusalsToNameChapter({ nameFr, nameEn, locales, others }: Naming): Refusal[] {
  const named = [
    { path: 'nameFr', locale: 'fr', name: nameFr, taken: others.map((other) => other.nameFr) },
    { path: 'nameEn', locale: 'en', name: nameEn, taken: others.map((other) => other.nameEn) },
  ];
  return named.flatMap(({ path, locale, name, taken }) => {
    if (name === null && !locales.includes(locale)) return [];
    const isTaken = name !== null && taken.some((other) => other !== null && folded(other) === folded(name));
    return [...refusalsOfName(name ?? '', path), ...(isTaken ? [{ code: 'IDENTITY_CHAPTER_NAME_TAKEN', path }] : [])];
  });
}

/** A name as it is kept: without what lies around it; null where nothing was written. */
export function keptChapterName(name: string | null): string | null {
  const kept = name?.trim() ?? '';
  return kept === '' ? null : kept;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

type Dissolving = {
  /** The first civil day on which the chapter is no more; null while it goes on. */
  readonly dissolvedOn: Day | null;
  /** How many people belong to it on the day that is named or later, the deceased among them. */
  readonly members: number;
};

/** Why a chapter cannot be dissolved: it was before, or somebody would still belong to it. */
export function refusalsToDissolveChapter({ dissolvedOn, members }: Dissolving): Refusal[] {
  if (dissolvedOn !== null) return [refusalOfDissolved(dissolvedOn)];
  return members === 0
    ? []
    : [{ code: 'IDENTITY_CHAPTER_HAS_MEMBERS', params: { count: members }, path: 'dissolvedOn' }];
}

/** Why nothing more can be said of a chapter itself: it was dissolved. */
export function refusalsToRenameChapter({ dissolvedOn }: Pick<Dissolving, 'dissolvedOn'>): Refusal[] {
  return dissolvedOn === null ? [] : [refusalOfDissolved(dissolvedOn)];
}

/** There is no chapter any more from this civil day on. */
export function refusalOfDissolved(on: Day): Refusal {
  return { code: 'IDENTITY_CHAPTER_DISSOLVED', params: { on } };
}
