import { randomBytes } from 'node:crypto';
import type { Allegation, Complaint, Harmed, Occurred, TakenDown } from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { COPY_WORDS, type CopyWords } from './declared-copy.words.js';
import { relationLines } from './relation-copy.js';

type CopyOf = {
  readonly reference: string;
  readonly receivedOn: Day;
  readonly locale: Locale;
  readonly taken?: TakenDown;
};

/**
 * What a complainant declared, as one text that stays as it is: for them to keep, and for its digest to stand for. Its last
 * line is drawn at random, so that nobody who guesses what was said can try their guess against the digest.
 */
export function declaredCopy(complaint: Complaint, received: CopyOf): string {
  const words = COPY_WORDS[received.locale];
  const { about, allegations, harmed, people, nameVisibility, name, contact } = complaint;
  return [
    `${words.reference}: ${received.reference}`,
    `${words.receivedOn}: ${received.receivedOn}`,
    ...takenLines(received.taken, words),
    `${words.about}: ${about.trim()}`,
    ...harmedLines(harmed, words),
    ...relationLines(complaint.relation, received.locale),
    ...allegations.flatMap((allegation, index) => allegationLines(allegation, index + 1, words)),
    ...line(words.people, people),
    `${words.identity}: ${words.levels[nameVisibility]}`,
    ...line(words.name, name),
    ...line(words.contact, contact),
    received.taken?.cameBy === 'paper' ? words.ofPaper : words.declared,
    `${words.drawn}: ${randomBytes(16).toString('hex')}`,
  ].join('\n');
}

/** How it came, where somebody took it down, and that it was read back. */
function takenLines(taken: TakenDown | undefined, words: CopyWords): string[] {
  if (taken === undefined) return [];
  return [`${words.cameBy}: ${words.ways[taken.cameBy]}`, ...line(words.readBackOn, taken.readBack?.on ?? '')];
}

function harmedLines({ age, representation }: Harmed, words: CopyWords): string[] {
  if (representation === null) return [`${words.harmed}: ${words.ages[age]}`];
  const { who, right, words: rightWords } = representation;
  const named = right === 'other' ? rightWords.trim() : words.rights[right];
  return [`${words.harmed}: ${words.ages[age]}`, `${words.filedBy}: ${who.trim()} (${named})`];
}

function allegationLines({ behaviour, occurred, clauses }: Allegation, number: number, words: CopyWords): string[] {
  return [
    `${words.behaviour} ${number}: ${behaviour.trim()}`,
    `${words.when}: ${timeIn(occurred)}`,
    ...line(words.clauses, clauses.join(', ')),
  ];
}

function line(label: string, text: string): string[] {
  return text.trim() === '' ? [] : [`${label}: ${text.trim()}`];
}

function timeIn(occurred: Occurred): string {
  switch (occurred.kind) {
    case 'day':
      return occurred.day;
    case 'period':
      return `${occurred.from} – ${occurred.until}`;
    case 'about':
      return occurred.words.trim();
  }
}
