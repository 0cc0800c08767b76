import { fold, identifying, type Identifying } from '@standing/identifiers';
import type { Day } from '@standing/kernel';
import type { Entry } from './entry.js';
import type { Ladder } from './ladder.js';

export const PROTECTED_LINES = ['facts', 'clauses', 'explored', 'agreed', 'rechecked', 'told', 'untold'] as const;
export type ProtectedLine = (typeof PROTECTED_LINES)[number];

/** What each line of a protected referral would say; those of which nothing was written are absent. */
export function protectedLines(
  { text, clauses, edition }: Pick<Entry, 'text' | 'clauses' | 'edition'>,
  ladder: Ladder,
  dayInWords: (day: Day) => string,
): readonly { readonly line: ProtectedLine; readonly text: string }[] {
  const until = ladder.agreedUntil ? ` (${dayInWords(ladder.agreedUntil)})` : '';
  const said: Readonly<Record<ProtectedLine, string>> = {
    facts: text.trim(),
    clauses: clauses.length > 0 ? `${clauses.join(', ')} (${edition ?? ''})` : '',
    explored: ladder.explored.trim(),
    agreed: ladder.agreed.trim() && `${ladder.agreed.trim()}${until}`,
    rechecked: ladder.rechecked.trim(),
    told: ladder.toldOn ? dayInWords(ladder.toldOn) : '',
    untold: ladder.toldOn ? '' : ladder.untoldBecause.trim(),
  };
  return PROTECTED_LINES.filter((line) => said[line] !== '').map((line) => ({ line, text: said[line] }));
}

/**
 * What in these texts could tell who a client is. The supervisee is named in a referral anyway, so their own name is not
 * among it.
 */
export function toClear(texts: readonly string[], superviseeName: string): Identifying[] {
  const own = fold(superviseeName).split(/\s+/);
  return identifying(texts.join('\n')).filter(
    ({ kind, found }) =>
      kind !== 'name' ||
      !fold(found)
        .split(/\s+/)
        .every((word) => own.includes(word)),
  );
}

/** What still keeps the text from being copied: a way to reach somebody always, what else was found until it is said to tell nobody. */
export function notCleared(found: readonly Identifying[], cleared: readonly string[]): Identifying[] {
  return found.filter(({ kind, found: what }) => kind === 'contact' || !cleared.includes(what));
}
