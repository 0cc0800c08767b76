import { z } from 'zod';
import type { Language, Mistake } from './mistake.js';
import { schemeDocument } from './scheme-document.js';

const LOCALES = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };

/** What is wrong with a document's shape; nothing when every property is there, of its type, and no other. */
export function mistakesOfShape(document: unknown, language: Language): Mistake[] {
  const { error } = schemeDocument.safeParse(document, { error: LOCALES[language] });
  return (error?.issues ?? []).flatMap((issue) => told(issue, []));
}

/** An alternative that fits none of its branches is told by the branch that came closest. */
function told(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): Mistake[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: path.map(String).join('.'), message: issue.message }];
  const closest = issue.errors.find((branch) => !branch.some(isOfOtherType)) ?? issue.errors[0] ?? [];
  return closest.flatMap((inner) => told(inner, path));
}

function isOfOtherType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
