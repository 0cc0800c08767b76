import type { Day, Refusal } from '@standing/kernel';
import { type Allegation, refusalsOfAllegations } from './allegation.js';
import { type Harmed, refusalsOfHarmed } from './harmed.js';
import { isKnownToBody, type NameVisibility } from './identity-level.js';
import { type Relation, refusalsOfRelation } from './relation.js';
import { refusalsOfText as text } from './texts.js';

export type Complaint = {
  /** About whom, in the complainant's words or as a reference of the register. */
  readonly about: string;
  readonly harmed: Harmed;
  /** In which relation to the coach they write; null where it was not asked. */
  readonly relation: Relation | null;
  readonly allegations: readonly Allegation[];
  /** Who else knows or was there, in their own words; empty when they name nobody. */
  readonly people: string;
  readonly nameVisibility: NameVisibility;
  /** Empty where the body is not told who complains. */
  readonly name: string;
  /** How to reach the complainant: an address, a telephone number, a postal address. Empty as the name is. */
  readonly contact: string;
  /** They declare that it is true as far as they know, and that it stays as they sent it. */
  readonly declared: boolean;
};

/** The longest of each text, in characters. */
export const LONGEST = { about: 300, people: 2_000, name: 200, contact: 500 } as const;

/**
 * Why a complaint cannot be received so: what is missing, and nothing about its worth. Whether it belongs here is the
 * question of the people who read it.
 */
export function refusalsToFile(complaint: Complaint, today: Day): Refusal[] {
  const { about, harmed, relation, allegations, people, declared } = complaint;
  return [
    ...text('about', about, 'COMPLAINTS_ABOUT_MISSING', LONGEST.about),
    ...refusalsOfHarmed(harmed),
    ...(relation === null ? [] : refusalsOfRelation(relation, today)),
    ...refusalsOfAllegations(allegations, today),
    ...(people.length > LONGEST.people
      ? [{ code: 'COMPLAINTS_TEXT_TOO_LONG', params: { longest: LONGEST.people }, path: 'people' }]
      : []),
    ...refusalsOfIdentity(complaint),
    ...(declared ? [] : [{ code: 'COMPLAINTS_NOT_DECLARED', path: 'declared' }]),
  ];
}

/** Whoever is known gives a name and a way to reach them; of whoever is not, the body keeps neither. */
function refusalsOfIdentity({ nameVisibility, name, contact }: Complaint): Refusal[] {
  if (isKnownToBody(nameVisibility))
    return [
      ...text('name', name, 'COMPLAINTS_NAME_MISSING', LONGEST.name),
      ...text('contact', contact, 'COMPLAINTS_CONTACT_MISSING', LONGEST.contact),
    ];
  const isSaid = name.trim() !== '' || contact.trim() !== '';
  return isSaid ? [{ code: 'COMPLAINTS_NAME_NOT_TO_BE_KEPT', path: 'nameVisibility' }] : [];
}
