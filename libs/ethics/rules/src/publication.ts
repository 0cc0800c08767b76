import type { Day, Refusal } from '@standing/kernel';
import type { CodeContent, InBothLanguages } from './content.js';

export type PublishedEdition = { readonly edition: string; readonly validFrom: Day };

/** What codes of sections and clauses look like: `CF`, `CF-2`, `CP-2a`. They are cited, so they stay short and plain. */
export const CODE = /^[A-Z0-9][A-Za-z0-9.-]{0,15}$/;

/**
 * Why an edition may not be published today (CP-1). The first edition may have come into force in the past, before the
 * body used the platform; a later one never changes what was in force on a day gone by.
 */
export function refusalsToPublish(
  content: CodeContent,
  validFrom: Day,
  published: readonly PublishedEdition[],
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfName(content.edition, published),
    ...refusalsOfDay(validFrom, published, today),
    ...refusalsOfContent(content),
  ];
}

/** Why an edition may not have this name. */
export function refusalsOfName(edition: string, published: readonly PublishedEdition[]): Refusal[] {
  if (edition.trim() === '') return [{ code: 'ETHICS_EDITION_UNNAMED', path: 'edition' }];
  const taken = published.some((other) => other.edition.trim() === edition.trim());
  return taken ? [{ code: 'ETHICS_EDITION_NAME_TAKEN', params: { edition }, path: 'edition' }] : [];
}

/** Why an edition may not come into force on this day. */
export function refusalsOfDay(validFrom: Day, published: readonly PublishedEdition[], today: Day): Refusal[] {
  const last = published
    .map((edition) => edition.validFrom)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  if (validFrom < today) return [{ code: 'ETHICS_EDITION_IN_PAST', params: { today }, path: 'validFrom' }];
  if (validFrom <= last) return [{ code: 'ETHICS_EDITION_NOT_AFTER_LAST', params: { last }, path: 'validFrom' }];
  return [];
}

function refusalsOfContent({ title, sections }: CodeContent): Refusal[] {
  const clauses = sections.flatMap((section) => section.clauses);
  const codes = [...sections, ...clauses].map(({ code }) => code);
  return [
    ...(sections.some((section) => section.clauses.length === 0) || clauses.length === 0
      ? [{ code: 'ETHICS_CLAUSES_MISSING', path: 'sections' }]
      : []),
    ...codes
      .filter((code) => !CODE.test(code))
      .map((code) => ({ code: 'ETHICS_CODE_MALFORMED', params: { code }, path: 'sections' })),
    ...repeated(codes).map((code) => ({ code: 'ETHICS_CODE_REPEATED', params: { code }, path: 'sections' })),
    ...(blank(title) ? [{ code: 'ETHICS_TITLE_MISSING', path: 'title' }] : []),
    ...sections.filter((section) => blank(section.title)).map(({ code }) => missing(code)),
    ...clauses.filter((clause) => blank(clause.text)).map(({ code }) => missing(code)),
  ];
}

function missing(code: string): Refusal {
  return { code: 'ETHICS_TEXT_MISSING', params: { code }, path: 'sections' };
}

/** Whether a text is missing in a language. */
export function blank({ fr, en }: InBothLanguages): boolean {
  return fr.trim() === '' || en.trim() === '';
}

/** The codes that are there more than once. */
export function repeated(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
