import type { Allegation, Complaint, Occurred } from '@standing/complaints/rules';
import type { AllegationInput, FileComplaintInput } from './complaint.graphql.js';
import { relationFromInput } from './relation-from-input.js';

/** What was sent, as the rules see it, with the edition of the code that was shown. */
export function complaintFrom(input: FileComplaintInput): Complaint & { readonly codeEditionId: string | null } {
  const { about, harmedAge: age, representation, otherPeople, nameVisibility, name, contact, declared } = input;
  const { representative: who, right, rightWords } = representation ?? {};
  return {
    about,
    harmed: {
      age,
      representation: who === undefined || right === undefined ? null : { who, right, words: rightWords ?? '' },
    },
    relation: relationFromInput(input),
    allegations: input.allegations.map(allegationFrom),
    people: otherPeople ?? '',
    nameVisibility,
    name: name ?? '',
    contact: contact ?? '',
    declared,
    codeEditionId: input.codeEditionId ?? null,
  };
}

function allegationFrom({ behaviour, clauses, ...time }: AllegationInput): Allegation {
  return { behaviour, clauses, occurred: occurredIn(time) };
}

/** A day that was not given is an empty one, which the rules refuse in its place. */
function occurredIn(input: Omit<AllegationInput, 'behaviour' | 'clauses'>): Occurred {
  const { occurredKind, occurredFrom, occurredUntil, occurredWords } = input;
  switch (occurredKind) {
    case 'day':
      return { kind: 'day', day: occurredFrom ?? '' };
    case 'period':
      return { kind: 'period', from: occurredFrom ?? '', until: occurredUntil ?? '' };
    case 'about':
      return { kind: 'about', words: occurredWords ?? '' };
  }
}
