import type { Day, Refusal } from '@standing/kernel';
import { blank, CODE, type PublishedEdition, refusalsOfDay, refusalsOfName, repeated } from '../publication.js';
import type { InBothLanguages } from '../content.js';
import type { CharterCore } from './core.js';
import { LONGEST_LINE, OWN } from './draft.js';

/**
 * Why an edition of the charter may not be published today. As with the code, a later edition changes no day gone by.
 * A behaviour names only clauses of the code that the body has published: it illustrates them and founds nothing.
 */
export function refusalsToPublishCore(
  core: CharterCore,
  validFrom: Day,
  published: readonly PublishedEdition[],
  clauses: readonly string[],
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfName(core.edition, published),
    ...refusalsOfDay(validFrom, published, today),
    ...(blank(core.title) ? [{ code: 'ETHICS_CHARTER_TITLE_MISSING', path: 'title' }] : []),
    ...(blank(core.source) ? [{ code: 'ETHICS_CHARTER_SOURCE_MISSING', path: 'source' }] : []),
    ...refusalsOfLines(core),
    ...refusalsOfClauses(core, clauses),
  ];
}

function refusalsOfLines({ commitments }: CharterCore): Refusal[] {
  const path = 'commitments';
  const bare = commitments.filter(({ aims, behaviours }) => aims.length === 0 || behaviours.length === 0);
  const lines = textsOf(commitments);
  const codes = lines.map(({ code }) => code);
  return [
    ...(commitments.length === 0 || bare.length > 0 ? [{ code: 'ETHICS_CHARTER_LINES_MISSING', path }] : []),
    ...codes
      .filter((code) => !CODE.test(code) || code.startsWith(OWN))
      .map((code) => ({ code: 'ETHICS_CODE_MALFORMED', params: { code }, path })),
    ...repeated(codes).map((code) => ({ code: 'ETHICS_CODE_REPEATED', params: { code }, path })),
    ...lines
      .filter(({ text }) => blank(text))
      .map(({ code }) => ({ code: 'ETHICS_TEXT_MISSING', params: { code }, path })),
    ...(lines.some(({ text }) => text.fr.length > LONGEST_LINE || text.en.length > LONGEST_LINE)
      ? [{ code: 'ETHICS_CHARTER_LINE_TOO_LONG', params: { longest: LONGEST_LINE }, path }]
      : []),
  ];
}

function refusalsOfClauses({ commitments }: CharterCore, clauses: readonly string[]): Refusal[] {
  const named = commitments.flatMap(({ behaviours }) => behaviours).flatMap(({ clause }) => clause ?? []);
  return [...new Set(named)]
    .filter((clause) => !clauses.includes(clause))
    .map((clause) => ({ code: 'ETHICS_CHARTER_CLAUSE_UNKNOWN', params: { code: clause }, path: 'commitments' }));
}

function textsOf(commitments: CharterCore['commitments']): { code: string; text: InBothLanguages }[] {
  return commitments.flatMap(({ code, title, aims, behaviours }) => [{ code, text: title }, ...aims, ...behaviours]);
}
