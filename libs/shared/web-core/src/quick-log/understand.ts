import { fold, without } from './fold.js';
import { withoutContacts } from './without-contacts.js';
import type { KnownPerson, LogKind, Named, Part, QuickLog, QuickLogInput, Reading } from './quick-log.js';
import { readClientName } from './read-client-name.js';
import { type ClockReading, readClock } from './read-clock.js';
import { readForm, readKind, readPaid } from './read-kind.js';
import { readDate } from './read-date.js';
import { readMinutes } from './read-minutes.js';
import { type PersonReading, readPerson } from './read-person.js';
import { reading } from './reading.js';

/** What a line says, what it leaves open, and where each part of it stands. It never guesses. */
export function understand({ line: typed, today, people, locale }: QuickLogInput): QuickLog {
  const line = withoutContacts(typed);
  const date = readDate(fold(line), today, locale === 'fr');
  const dateless = without(line, date.span);
  const clock = readClock(fold(dateless));
  const timeless = without(dateless, clock?.span ?? null);
  const minutes = readLength(fold(timeless), clock);
  const rest = minutes.span === clock?.span ? timeless : without(timeless, minutes.span);
  const kind = readKind(fold(rest));
  const paid = readPaid(fold(rest));
  const clientName = readClientName(line, people);
  const read = readPerson(without(without(rest, kind.span), clientName?.span ?? null), ofKind(people, kind.value));
  const parts = { date, minutes, kind, person: read.person, paid };
  return {
    ...parts,
    form: readForm(fold(rest)),
    startsAt: clock?.startsAt ?? null,
    missing: asked(kind.value).filter((part) => parts[part].choices.length === 0),
    ambiguous: asked(kind.value).filter((part) => parts[part].choices.length > 1),
    future: date.choices.length > 0 && date.choices.every((day) => day > today),
    unknownPerson: read.unknown,
    possibleClientName: clientName ?? nameOfPractice(kind.value, read),
  };
}

/** A length that is said counts before one that follows from two times of day. */
function readLength(text: string, clock: ClockReading | null): Reading<number> {
  const said = readMinutes(text);
  if (said.choices.length > 0 || clock === null || clock.minutes === null) return said;
  return reading([clock.minutes], clock.span);
}

/** Supervision is with a supervisor, practice under a pseudonym; while the kind is open, anybody may be meant. */
function ofKind(people: readonly KnownPerson[], kind: LogKind | null): readonly KnownPerson[] {
  if (kind === null) return people;
  return people.filter((person) => (person.kind === 'supervisor') === (kind === 'supervision'));
}

function asked(kind: LogKind | null): readonly Part[] {
  const always: readonly Part[] = ['date', 'minutes', 'kind', 'person'];
  return kind === 'practice' ? [...always, 'paid'] : always;
}

/** In practice, a name that is no pseudonym is a client's. */
function nameOfPractice(kind: LogKind | null, { unknown }: PersonReading): Named | null {
  return kind === 'practice' && unknown !== null && /^\p{Lu}/u.test(unknown.text) ? unknown : null;
}
