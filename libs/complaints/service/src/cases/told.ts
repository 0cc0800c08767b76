import type { Allegation, Complaint, Harmed, Occurred } from '@standing/complaints/rules';
import type { CaseText, TextField, WrittenField } from './case-text.entity.js';
import { relationWritten } from './told-relation.js';
import type { Joined } from './joined.js';
import type { AllegationTold, HarmedTold } from './told.graphql.js';

/** The fields in which what happened is told, in whichever way a complaint came in. */
export const TOLD = ['allegations', 'narrative', 'clauses', 'occurred'] as const satisfies readonly CaseText['field'][];

type Texts = Readonly<Partial<Record<TextField, string>>>;

/** A complaint as it is sealed; `declared` is the copy that its complainant declared. */
export function writtenFrom(complaint: Complaint, declared: string): Record<WrittenField, string> {
  const { about, allegations, harmed, relation, people, name, contact } = complaint;
  return {
    about: about.trim(),
    allegations: JSON.stringify(allegations.map((one) => ({ ...one, behaviour: one.behaviour.trim() }))),
    harmed: JSON.stringify(harmed),
    relation: relationWritten(relation),
    people: people.trim(),
    name: name.trim(),
    contact: contact.trim(),
    declared,
  };
}

/** What is complained of, as it was sealed. What came in as one narrative is one allegation. */
export function toldIn({ allegations, narrative = '', clauses = '[]', occurred }: Texts): Allegation[] {
  if (allegations) return JSON.parse(allegations) as Allegation[];
  return [{ behaviour: narrative, clauses: JSON.parse(clauses) as string[], occurred: occurredFrom(occurred) }];
}

/** What is complained of, as a file shows it: what the case began with, then what another complaint joined to it. */
export function allegationsFrom(texts: Texts, joined: readonly Joined[]): AllegationTold[] {
  const shown = (told: readonly Allegation[], fromReference: string | null) =>
    told.map(({ behaviour, clauses, occurred }) => ({
      behaviour,
      clauses: [...clauses],
      ...timeOf(occurred),
      fromReference,
    }));
  return [...shown(toldIn(texts), null), ...joined.flatMap((one) => shown(one.allegations, one.reference))];
}

/** Who else knows or was there, as the complainant wrote it in each of their complaints; null where that is nobody. */
export function peopleFrom({ people = '' }: Texts, joined: readonly Joined[]): string | null {
  return orNull([people, ...joined.map((one) => one.people)].filter((text) => text !== '').join('\n\n'));
}

/** Who was harmed; a complaint that came in before this was asked says nothing of it. */
export function harmedFrom({ harmed }: Texts): HarmedTold | null {
  if (harmed === undefined) return null;
  const { age, representation } = JSON.parse(harmed) as Harmed;
  const { who = null, right = null, words = '' } = representation ?? {};
  return { age, representative: who, right, rightWords: words === '' ? null : words };
}

/** A text that may be empty, as a reader is given it: null where there is none. */
export function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function occurredFrom(occurred: string | undefined): Occurred {
  return occurred === undefined ? { kind: 'about', words: '' } : (JSON.parse(occurred) as Occurred);
}

/** A time, in the fields of a file. */
function timeOf(occurred: Occurred) {
  const none = { occurredKind: occurred.kind, occurredFrom: null, occurredUntil: null, occurredWords: null };
  switch (occurred.kind) {
    case 'day':
      return { ...none, occurredFrom: occurred.day };
    case 'period':
      return { ...none, occurredFrom: occurred.from, occurredUntil: occurred.until };
    case 'about':
      return { ...none, occurredWords: occurred.words };
  }
}
