import type { Session } from './read/prepare.js';
import type { ClientChoice } from './pseudonyms.js';
import { wordsOf } from './read/words-of.js';

/** The most rows and clients of one request, as the server takes them. */
const MOST_ROWS = 500;

/**
 * The sessions by day, in parts that fit into one request. Those of one day stay together, since it is by day that they
 * bar each other; a day with more than fit, which no day can hold, is cut.
 */
export function partsOf(sessions: readonly Session[]): Session[][] {
  const parts: Session[][] = [];
  for (const day of byDay(sessions)) {
    const last = parts.at(-1);
    if (last && last.length + day.length <= MOST_ROWS) last.push(...day);
    else for (let at = 0; at < day.length; at += MOST_ROWS) parts.push(day.slice(at, at + MOST_ROWS));
  }
  return parts;
}

/**
 * What is sent of a part: pseudonyms and ids, days, lengths and whether it was paid; nothing else of the file. Names with
 * one pseudonym are one client.
 */
export function requestOf(
  batchId: string,
  part: readonly Session[],
  clients: readonly ClientChoice[],
  meant: ReadonlySet<number>,
) {
  const byName = new Map(clients.map((client) => [wordsOf(client.name), client]));
  const places = new Map<string, number>();
  const used: ReturnType<typeof clientOf>[] = [];
  const placeOf = (name: string) => {
    const client = byName.get(wordsOf(name))!;
    const key = client.engagementId ?? wordsOf(client.pseudonym);
    if (!places.has(key)) places.set(key, used.push(clientOf(client)) - 1);
    return places.get(key)!;
  };
  const rows = part.map(({ number: row, client, heldOn, minutes, paid }) => ({
    row,
    client: placeOf(client),
    heldOn,
    minutes,
    paid,
    acceptOverlap: meant.has(row),
  }));
  return { batchId, clients: used, rows };
}

function clientOf({ engagementId, pseudonym, group, meant }: ClientChoice) {
  if (engagementId !== null) return { engagementId };
  const kind = group ? ('TEAM' as const) : ('INDIVIDUAL' as const);
  return { pseudonym: pseudonym.trim(), kind, nameIsPseudonym: meant };
}

function byDay(sessions: readonly Session[]): Session[][] {
  const days = new Map<string, Session[]>();
  for (const session of sessions) {
    const day = days.get(session.heldOn);
    if (day) day.push(session);
    else days.set(session.heldOn, [session]);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, day]) => day);
}
