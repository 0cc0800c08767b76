import type { InBothLanguages } from '../content.js';
import type { Behaviour, CharterCore } from './core.js';

/** The languages that a charter may be read in. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The most characters of one line, in one language. */
export const LONGEST_LINE = 300;
/** The most characters of a reason. */
export const LONGEST_REASON = 500;
/** The most lines of a coach's own. */
export const MOST_ADDED = 20;
/** How the code of a line of the coach's own begins: `OWN-1`. */
export const OWN = 'OWN-';

/** A coach's own words; null in a language in which they have none yet. */
export type OwnWords = Readonly<Record<Language, string | null>>;

/** What a coach does with a behaviour of the core; one that is not named here is kept. */
export type Choice = {
  readonly code: string;
  readonly choice: 'reworded' | 'left-out';
  /** Where it is reworded; null otherwise. */
  readonly words: OwnWords | null;
  /** Why it is left out, for the coach alone; null where none was given. */
  readonly reason: string | null;
};

export type AddedLine = { readonly code: string; readonly commitment: string; readonly words: OwnWords };

/** A coach's charter as it differs from the body's: nothing of the core is copied, so each difference can be told. */
export type CharterDraft = {
  readonly choices: readonly Choice[];
  readonly added: readonly AddedLine[];
  /** Codes of commitments whose lines the coach moved, in the coach's order; others stand as in the core. */
  readonly order: readonly string[];
  /** How many lines were ever added, so that no code is used again. */
  readonly made: number;
};

/** A charter that says what the body's says. */
export const AS_THE_CORE: CharterDraft = { choices: [], added: [], order: [], made: 0 };

/** One line of a coach's charter beside the core's. */
export type CharterLine = {
  readonly code: string;
  readonly commitment: string;
  readonly choice: 'kept' | 'reworded' | 'left-out' | 'added';
  /** The body's words; null for a line of the coach's own. */
  readonly core: InBothLanguages | null;
  readonly words: OwnWords | null;
  readonly reason: string | null;
  readonly locked: boolean;
  readonly clause: string | null;
};

/**
 * The lines of a coach's charter over an edition of the body's, commitment by commitment. A choice about a behaviour
 * that the edition no longer has, or that it has locked since, is not followed.
 */
export function linesOf(core: CharterCore, draft: CharterDraft): CharterLine[] {
  return core.commitments.flatMap(({ code: commitment, behaviours }) => {
    const own = draft.added.filter((line) => line.commitment === commitment);
    const lines = [...behaviours.map((one) => coreLine(commitment, one, draft)), ...own.map(addedLine)];
    return inOrder(lines, draft.order);
  });
}

/** What a line says in a language: null where it is left out, or where its words are not given in that language. */
export function saidIn(line: CharterLine, language: Language): string | null {
  if (line.choice === 'left-out') return null;
  return line.words ? line.words[language] : (line.core?.[language] ?? null);
}

/** In which languages every line of it can be read: a charter is never a mix of two. */
export function languagesOf(lines: readonly CharterLine[]): Language[] {
  const shown = lines.filter(({ choice }) => choice !== 'left-out');
  return LANGUAGES.filter((language) => shown.every((line) => saidIn(line, language) !== null));
}

/** Where a coach's charter says something else than the body's, more or less than it. */
export function differences(lines: readonly CharterLine[]): CharterLine[] {
  return lines.filter(({ choice }) => choice !== 'kept');
}

function coreLine(commitment: string, behaviour: Behaviour, { choices }: CharterDraft): CharterLine {
  const { code, text, locked, clause } = behaviour;
  const made = locked ? undefined : choices.find((one) => one.code === code);
  const { choice = 'kept', words = null, reason = null } = made ?? {};
  return { code, commitment, choice, core: text, words, reason, locked, clause };
}

function addedLine({ code, commitment, words }: AddedLine): CharterLine {
  return { code, commitment, choice: 'added', core: null, words, reason: null, locked: false, clause: null };
}

/** In the coach's order; what they moved nowhere, and what joined since, comes last as it stands in the core. */
function inOrder(lines: readonly CharterLine[], order: readonly string[]): CharterLine[] {
  const place = ({ code }: CharterLine) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...lines].sort((a, b) => place(a) - place(b));
}
