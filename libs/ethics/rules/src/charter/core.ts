import type { InBothLanguages } from '../content.js';

/** What a client can see of a commitment: the unit that a coach keeps, rewords or leaves out (RC-0.6). */
export type Behaviour = {
  /** Its stable code, such as `RC-1.B2`. */
  readonly code: string;
  readonly text: InBothLanguages;
  /** Whether the body asks it of every charter: neither reworded nor left out (RC-0.7). */
  readonly locked: boolean;
  /** The clause of the code of ethics that asks the same, such as `CF-1`; null where none does. */
  readonly clause: string | null;
};

/** A commitment, what it is for, and how it shows. */
export type Commitment = {
  readonly code: string;
  readonly title: InBothLanguages;
  readonly aims: readonly { readonly code: string; readonly text: InBothLanguages }[];
  readonly behaviours: readonly Behaviour[];
};

/** One edition of the charter that a body gives its coaches to start from. */
export type CharterCore = {
  /** What the body calls the edition, such as `1` or `2026`. */
  readonly edition: string;
  readonly title: InBothLanguages;
  /** Who is to be thanked for it and under which licence it may be used: IN-3b asks for the one, RC-0.8 for both. */
  readonly source: InBothLanguages;
  readonly commitments: readonly Commitment[];
};

/** The one text by which an edition of the charter is hashed, written as `canonicalContent` writes the code's. */
export function canonicalCore({ edition, title, source, commitments }: CharterCore): string {
  return JSON.stringify({
    commitments: commitments.map(({ aims, behaviours, code, title: name }) => ({
      aims: aims.map((aim) => ({ code: aim.code, text: both(aim.text) })),
      behaviours: behaviours.map(({ clause, code: cited, locked, text }) => ({
        clause,
        code: cited,
        locked,
        text: both(text),
      })),
      code,
      title: both(name),
    })),
    edition: edition.normalize('NFC'),
    source: both(source),
    title: both(title),
  });
}

function both({ en, fr }: InBothLanguages): InBothLanguages {
  return { en: en.normalize('NFC'), fr: fr.normalize('NFC') };
}
