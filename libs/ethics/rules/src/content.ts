export type InBothLanguages = { readonly fr: string; readonly en: string };

export type Clause = {
  /** The stable code that rulings, declarations and complaints cite, such as `CF-2`. */
  readonly code: string;
  readonly text: InBothLanguages;
};

export type Section = { readonly code: string; readonly title: InBothLanguages; readonly clauses: readonly Clause[] };

/** All that a reader of one edition reads, in both languages. */
export type CodeContent = {
  /** What the body calls the edition, such as `1` or `2026`. */
  readonly edition: string;
  readonly title: InBothLanguages;
  readonly sections: readonly Section[];
};

/**
 * The one text by which an edition's content is hashed: JSON without spaces, its keys in alphabetical order, its strings
 * in Unicode form C, so that anyone who holds the edition finds the same hash (AT-2).
 */
export function canonicalContent({ edition, title, sections }: CodeContent): string {
  return JSON.stringify({
    edition: edition.normalize('NFC'),
    sections: sections.map((section) => ({
      clauses: section.clauses.map(({ code, text }) => ({ code: code.normalize('NFC'), text: canonicalText(text) })),
      code: section.code.normalize('NFC'),
      title: canonicalText(section.title),
    })),
    title: canonicalText(title),
  });
}

function canonicalText({ en, fr }: InBothLanguages): InBothLanguages {
  return { en: en.normalize('NFC'), fr: fr.normalize('NFC') };
}
