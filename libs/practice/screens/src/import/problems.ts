import type { RefusalShown } from '@standing/web-core';
import type { Prepared, Session, Wrong } from './read/prepare.js';

/** Why a row is not logged: in which column, and a sentence. */
export type Reason = { readonly column: string; readonly sentence: string };

/** The same reason, of several rows. */
export type Problem = Reason & { readonly lines: readonly number[] };

export type Refused = ReadonlyMap<number, readonly RefusalShown[]>;

export type Words = {
  readonly column: (path: string) => string;
  readonly wrong: (wrong: Wrong) => string;
};

/** In which column each mistake lies, by the paths that the server uses. */
const COLUMNS: Readonly<Record<Wrong, string>> = {
  client: 'client',
  heldOn: 'heldOn',
  minutes: 'minutes',
  fee: 'paid',
  sum: 'heldOn',
};

/** Whether a row is like one that is logged, or like one above it, and wrong in nothing else. */
export function isDuplicate(refusals: readonly RefusalShown[]): boolean {
  return refusals.length > 0 && refusals.every(({ code }) => code === 'PRACTICE_POSSIBLE_DUPLICATE');
}

/** The reasons by line of the file: what could not be read, and what the rules refuse. */
export function reasonsByLine(
  { sessions, mistakes }: Prepared,
  refused: Refused,
  words: Words,
): ReadonlyMap<number, readonly Reason[]> {
  const reasons = new Map<number, Reason[]>();
  const add = (line: number, reason: Reason) => reasons.set(line, [...(reasons.get(line) ?? []), reason]);
  for (const { line, wrong } of mistakes)
    add(line, { column: words.column(COLUMNS[wrong]), sentence: words.wrong(wrong) });
  for (const { number, line } of sessions)
    for (const { message, path } of refused.get(number) ?? [])
      add(line, { column: words.column(path ?? ''), sentence: message });
  return reasons;
}

/** The reasons grouped by column and sentence, so that one repair is said once; those of most rows first. */
export function problemsOf(reasons: ReadonlyMap<number, readonly Reason[]>): Problem[] {
  const groups = new Map<string, Problem & { lines: number[] }>();
  for (const [line, all] of reasons)
    for (const reason of all) {
      const key = `${reason.column} ${reason.sentence}`;
      const group = groups.get(key) ?? { ...reason, lines: [] };
      groups.set(key, group);
      if (group.lines.at(-1) !== line) group.lines.push(line);
    }
  return [...groups.values()]
    .map((group) => ({ ...group, lines: group.lines.sort((one, other) => one - other) }))
    .sort((one, other) => other.lines.length - one.lines.length);
}

/** The sessions that would be logged: those not refused and not unticked, and duplicates that are meant. */
export function toLog(
  sessions: readonly Session[],
  refused: Refused,
  unticked: ReadonlySet<number>,
  meant: ReadonlySet<number>,
): Session[] {
  return sessions.filter(
    ({ number }) => !unticked.has(number) && ((refused.get(number)?.length ?? 0) === 0 || meant.has(number)),
  );
}
