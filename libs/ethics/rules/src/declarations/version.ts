import type { Day } from '@standing/kernel';
import type { InBothLanguages } from '../content.js';

/** What members sign besides the code: a policy (LG-1), to report what is decided elsewhere (IN-4), to be able to practise (CA-2a). */
export type DeclarationKind = 'policy' | 'undertaking-to-report' | 'fitness';

/** All that a reader of one version reads, in both languages. */
export type DeclarationContent = {
  /** What its versions have in common, such as `DATA`. */
  readonly code: string;
  readonly kind: DeclarationKind;
  readonly title: InBothLanguages;
  readonly text: InBothLanguages;
  /** Civil days from the decision within which it is reported; null for another kind. */
  readonly reportWithinDays: number | null;
};

/** What of a published version the next one is compared with. */
export type PublishedVersion = {
  readonly code: string;
  readonly kind: DeclarationKind;
  readonly number: number;
  readonly validFrom: Day;
};

/**
 * The one text by which a version is hashed: JSON without spaces, its keys in alphabetical order, its strings in Unicode
 * form C, so that anyone who holds the version finds the same hash.
 */
export function canonicalDeclaration(content: DeclarationContent): string {
  const { code, kind, reportWithinDays, text, title } = content;
  return JSON.stringify({
    code: code.normalize('NFC'),
    kind,
    reportWithinDays,
    text: canonicalText(text),
    title: canonicalText(title),
  });
}

function canonicalText({ en, fr }: InBothLanguages): InBothLanguages {
  return { en: en.normalize('NFC'), fr: fr.normalize('NFC') };
}

/** The number of the next version of a code, from 1. */
export function nextNumber(code: string, published: readonly PublishedVersion[]): number {
  return 1 + Math.max(0, ...published.filter((version) => version.code === code).map(({ number }) => number));
}
