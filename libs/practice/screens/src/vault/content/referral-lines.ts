import type { Day } from '@standing/kernel';
import type { Concern, Entry } from './entry.js';

export const LINES = ['observed', 'clauses', 'spoken', 'asked', 'agreed', 'waived', 'advice'] as const;
export type Line = (typeof LINES)[number];

/** What each line of a referral would say; those of which nothing was written are absent. */
export function referralLines(
  { text, clauses, edition }: Entry,
  concern: Concern,
  dayInWords: (day: Day) => string,
): readonly { readonly line: Line; readonly text: string }[] {
  const said: Readonly<Record<Line, string>> = {
    observed: text.trim(),
    clauses: clauses.length > 0 ? `${clauses.join(', ')} (${edition ?? ''})` : '',
    spoken: concern.challengedOn ? dayInWords(concern.challengedOn) : '',
    asked: concern.asked.trim(),
    agreed: concern.answerBy ? dayInWords(concern.answerBy) : '',
    waived: concern.waivedBecause.trim(),
    advice: concern.consulted.trim(),
  };
  return LINES.filter((line) => said[line] !== '').map((line) => ({ line, text: said[line] }));
}
