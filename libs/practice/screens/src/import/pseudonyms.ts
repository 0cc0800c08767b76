import type { Session } from './read/prepare.js';
import type { Table } from './read/table.js';
import { wordsOf } from './read/words-of.js';

/** A client as the file names them, and as they will be known: the first never leaves the browser. */
export type ClientChoice = {
  readonly name: string;
  readonly sessions: number;
  readonly group: boolean;
  /** An engagement that there is, or null where one begins under the pseudonym. */
  readonly engagementId: string | null;
  readonly pseudonym: string;
  /** What the pseudonym was at first, before the coach changed it. */
  readonly proposed: string;
  /** The coach says on purpose that what looks like a name is none. */
  readonly meant: boolean;
};

export type KnownEngagement = { readonly id: string; readonly pseudonym: string };

/** Words that a pseudonym may share with the file: they tell of nobody. */
const PLAIN = new Set(['client', 'cliente', 'clients', 'team', 'equipe', 'group', 'groupe', 'coachee', 'coache']);

/** Shorter words, such as initials and particles, are in too many pseudonyms to be asked about. */
const SHORTEST_WORD = 3;

/** The clients of the sessions, in the order of the file, each with an engagement or a pseudonym to begin with. */
export function clientsIn(
  sessions: readonly Session[],
  engagements: readonly KnownEngagement[],
  word: string,
): ClientChoice[] {
  const known = new Map(engagements.map(({ id, pseudonym }) => [wordsOf(pseudonym), id]));
  const free = freePseudonyms(known, word);
  const clients = new Map<string, ClientChoice>();
  for (const { client: name, group } of sessions) {
    const key = wordsOf(name);
    const engagementId = known.get(key) ?? null;
    const seen = clients.get(key);
    if (seen) clients.set(key, { ...seen, sessions: seen.sessions + 1 });
    else {
      const proposed = free();
      clients.set(key, { name, sessions: 1, group, engagementId, pseudonym: proposed, proposed, meant: false });
    }
  }
  return [...clients.values()];
}

/** Columns that name somebody, beside the one that the coach chose: a first name may stand in its own. */
const NAME = /\b(nom|prenom|name|first|last|surname)\b/;

/** Every way in which the file names somebody. */
export function namesIn({ headers, rows }: Table, clients: readonly ClientChoice[]): string[] {
  const places = headers.flatMap((header, place) => (NAME.test(wordsOf(header)) ? [place] : []));
  const cells = rows.flatMap((row) => places.map((place) => row.cells[place] ?? ''));
  return [...new Set([...clients.map(({ name }) => name), ...cells])];
}

/** Whether a pseudonym holds a word by which the file names a client. */
export function holdsName(pseudonym: string, names: readonly string[]): boolean {
  const words = new Set(names.flatMap((name) => wordsOf(name).split(' ')).filter(tells));
  return wordsOf(pseudonym)
    .split(' ')
    .some((word) => words.has(word));
}

function tells(word: string): boolean {
  return word.length >= SHORTEST_WORD && !PLAIN.has(word) && !/^\d+$/.test(word);
}

/** “Client 1”, “Client 2” and so on, without those that are in use. */
function freePseudonyms(known: ReadonlyMap<string, string>, word: string): () => string {
  let number = 0;
  return () => {
    do number += 1;
    while (known.has(wordsOf(`${word} ${number}`)));
    return `${word} ${number}`;
  };
}
