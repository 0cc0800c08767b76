import type { Refusal } from '@standing/kernel';
import type { CharterCore } from './core.js';
import {
  type AddedLine,
  type CharterDraft,
  type CharterLine,
  type Choice,
  LANGUAGES,
  linesOf,
  LONGEST_LINE,
  LONGEST_REASON,
  MOST_ADDED,
  OWN,
  type OwnWords,
} from './draft.js';

/** What a coach asks to do with one line; `kept` goes back to the body's words. */
export type LineChange = {
  readonly code: string;
  readonly choice: 'kept' | 'reworded' | 'left-out';
  readonly words: OwnWords;
  readonly reason: string | null;
};

/**
 * Why a line may not be changed so. What the body locked cannot be softened (RC-0.7), and what a clause of the code asks
 * for is left out with a reason only: the charter is voluntary, the clause goes on applying. Whether words contradict the
 * code is read by people, never decided here.
 */
export function refusalsToChange(line: CharterLine, { choice, words, reason }: LineChange): Refusal[] {
  const { code, locked, clause } = line;
  if (choice === 'kept') return [];
  if (locked) return [{ code: 'ETHICS_CHARTER_LINE_LOCKED', params: { code } }];
  if (choice === 'reworded') return refusalsOfWords(words);
  if ((reason ?? '').trim().length > LONGEST_REASON)
    return [{ code: 'ETHICS_CHARTER_REASON_TOO_LONG', params: { longest: LONGEST_REASON }, path: 'reason' }];
  if (clause !== null && (reason ?? '').trim() === '')
    return [{ code: 'ETHICS_CHARTER_REASON_MISSING', params: { code: clause }, path: 'reason' }];
  return [];
}

/** Why a line of the coach's own may not be added. */
export function refusalsToAdd({ added }: CharterDraft, words: OwnWords): Refusal[] {
  if (added.length >= MOST_ADDED) return [{ code: 'ETHICS_CHARTER_FULL', params: { most: MOST_ADDED } }];
  return refusalsOfWords(words);
}

function refusalsOfWords(words: OwnWords): Refusal[] {
  const given = LANGUAGES.filter((language) => (words[language] ?? '').trim() !== '');
  if (given.length === 0) return [{ code: 'ETHICS_CHARTER_WORDS_MISSING', path: 'fr' }];
  return given
    .filter((language) => (words[language] ?? '').trim().length > LONGEST_LINE)
    .map((path) => ({ code: 'ETHICS_CHARTER_LINE_TOO_LONG', params: { longest: LONGEST_LINE }, path }));
}

/** The charter after a change of one line. A line of the coach's own that is left out is gone. */
export function withLine(draft: CharterDraft, change: LineChange): CharterDraft {
  const { code, choice } = change;
  const words = trimmed(change.words);
  if (code.startsWith(OWN)) {
    const added = draft.added.flatMap((line): AddedLine[] => {
      if (line.code !== code || choice === 'kept') return [line];
      return choice === 'left-out' ? [] : [{ ...line, words }];
    });
    return { ...draft, added };
  }
  const others = draft.choices.filter((one) => one.code !== code);
  if (choice === 'kept') return { ...draft, choices: others };
  const made: Choice =
    choice === 'reworded'
      ? { code, choice, words, reason: null }
      : { code, choice, words: null, reason: (change.reason ?? '').trim() || null };
  return { ...draft, choices: [...others, made] };
}

/** The charter with one line more, the last of its commitment. */
export function withAddedLine(draft: CharterDraft, commitment: string, words: OwnWords): CharterDraft {
  const made = draft.made + 1;
  const line = { code: `${OWN}${made}`, commitment, words: trimmed(words) };
  return { ...draft, made, added: [...draft.added, line] };
}

/** The charter with a line one place higher or lower among those of its commitment; at the end it stays where it is. */
export function withMovedLine(
  core: CharterCore,
  draft: CharterDraft,
  line: CharterLine,
  direction: 'up' | 'down',
): CharterDraft {
  const codes = linesOf(core, draft)
    .filter(({ commitment }) => commitment === line.commitment)
    .map(({ code }) => code);
  const from = codes.indexOf(line.code);
  const to = direction === 'up' ? from - 1 : from + 1;
  const other = codes[to];
  if (other === undefined) return draft;
  const swapped = codes.map((code, at) => (at === from ? other : at === to ? line.code : code));
  return { ...draft, order: [...draft.order.filter((code) => !codes.includes(code)), ...swapped] };
}

function trimmed(words: OwnWords): OwnWords {
  return { fr: (words.fr ?? '').trim() || null, en: (words.en ?? '').trim() || null };
}
