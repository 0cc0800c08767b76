import { type Mistake, parseScheme, publishable, type Told, toldBy } from '@standing/accreditation/format';
import type { SchemeVersion } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import { lineHash } from './line-hash.js';

/** What a document is found to be. */
export type DraftReading = {
  readonly told: Told;
  /** The scheme that can be decided by; null while the document has mistakes. */
  readonly scheme: SchemeVersion | null;
  readonly mistakes: readonly Mistake[];
  readonly blanks: readonly Mistake[];
  /** The lines that tell their source, with the hash that checks of each hold for. */
  readonly lines: readonly { readonly ruleId: string; readonly title: string; readonly hash: string }[];
};

/** Reads a document, however many mistakes it has, and tells them in the reader's language. */
export function readingOf(document: string, locale: Locale): DraftReading {
  const { scheme, mistakes } = parseScheme(document, locale);
  const told = toldBy(document);
  return {
    told,
    scheme,
    mistakes,
    blanks: scheme === null ? [] : publishable(scheme, locale),
    lines: told.lines.map(({ ruleId, title, canonical }) => ({
      ruleId,
      title: title[locale] ?? ruleId,
      hash: lineHash(canonical),
    })),
  };
}
