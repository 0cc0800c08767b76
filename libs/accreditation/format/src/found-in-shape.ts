import type { Text } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { findings } from './meaning/findings.js';
import type { Found, Path } from './mistake.js';
import { shapeMistake } from './words/shape-mistake.js';

type Issue = z.core.$ZodIssue;

const LOCALES = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };

/** What is wrong with a document's shape; nothing when every property is there, of its type, and no other. */
export function foundInShape(shape: z.ZodType, document: unknown): Found[] {
  const { error } = shape.safeParse(document, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => foundBy(issue, []));
}

/** An alternative that fits none of its branches is told by the branch that came closest; what is undefined is not there. */
function foundBy(issue: Issue, before: Path): Found[] {
  const path = [...before, ...issue.path.map((name) => (typeof name === 'number' ? name : String(name)))];
  if (issue.input === undefined) return [[path, findings.missing()]];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => [[...path, key], findings.noSuchProperty(key)]);
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [[path, textOf(issue)]];
  const closest = issue.errors.find((branch) => !branch.some(isOfOtherType)) ?? issue.errors[0] ?? [];
  return closest.flatMap((inner) => foundBy(inner, path));
}

function textOf(issue: Issue): Text {
  if (issue.code === 'invalid_union' && 'options' in issue) return findings.oneOf(...(issue.options ?? []).map(String));
  if (issue.code === 'invalid_value' && issue.values.length > 1) return findings.oneOf(...issue.values.map(String));
  const said = shapeMistake(issue);
  if (said) return said;
  const told = { ...issue } as z.core.$ZodRawIssue;
  return { fr: typeset(sentence(LOCALES.fr(told))), en: sentence(LOCALES.en(told)) };
}

function sentence(said: { message: string } | string | undefined | null): string {
  return typeof said === 'string' ? said : (said?.message ?? '');
}

/** French as it is set: the narrow space before a colon, and the curled apostrophe. */
function typeset(text: string): string {
  return text.replaceAll(/[ \u00a0](?=[:;!?])/g, '\u202f').replaceAll("'", '’');
}

function isOfOtherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
