import type { Day, Refusal } from '@standing/kernel';
import { type Procedure, procedureOf } from '../case.js';
import type { Lengths } from '../clock-table.js';
import { type AdoptedText, refusalsOfAdoptedText } from './adopted-text.js';
import { refusalsOfNumbers } from './bounds.js';
import { type Group, refusalsOfCapacity, refusalsOfGroups } from './capacity.js';
import { type Adopted, refusalsToAdoptFrom } from './in-force.js';
import { type Mapped, organOfExclusion, refusalsOfMapping } from './mapping.js';
import type { Sizes } from './posts.js';

/** What a body declares when it adopts the whole procedure. */
export type AdoptionTerms = {
  readonly text: AdoptedText;
  readonly sanctions: readonly Mapped[];
  /** Where the lengths of its clocks differ from those of the platform. */
  readonly lengths: Lengths;
  readonly sizes: Sizes;
  readonly groups: readonly Group[];
  /** How many people of each function may have a conflict in one case. */
  readonly reserve: number;
};

/** A version with what was declared for it; the short procedure asks for nothing. */
export type Adoption = Adopted & { readonly terms: AdoptionTerms | null };

/**
 * Everything that is missing before the procedure can be adopted, each by its own code: the whole procedure takes a text,
 * its sanctions, numbers within their bounds, and people to serve one case. The short one takes a day ahead alone.
 */
export function refusalsToAdopt({ version, holdsFrom, terms }: Adoption, today: Day): Refusal[] {
  const refusals = refusalsToAdoptFrom(holdsFrom, today);
  if (version === '1') return refusals;
  if (terms === null) return [...refusals, { code: 'COMPLAINTS_ADOPT_TERMS', path: 'terms' }];
  return [...refusals, ...refusalsOfTermsToAdopt(terms, today)];
}

function refusalsOfTermsToAdopt(terms: AdoptionTerms, today: Day): Refusal[] {
  const { text, sanctions, groups, sizes, reserve } = terms;
  return [
    ...refusalsOfAdoptedText(text, today),
    ...refusalsOfMapping(sanctions, text),
    ...refusalsOfNumbers(terms),
    ...refusalsOfGroups(groups),
    // What people can do is counted only where their numbers are numbers.
    ...(isCountable(terms) ? refusalsOfCapacity(groups, sizes, reserve) : []),
  ];
}

/** Whether what these people can do may be counted: their numbers, and those of the panels, are within bounds. */
export function isCountable(terms: AdoptionTerms): boolean {
  const numbers = refusalsOfNumbers({ ...terms, lengths: {} });
  return numbers.length === 0 && refusalsOfGroups(terms.groups).length === 0;
}

/** The procedure of a case that was received under an adoption; the platform's own numbers where none was declared. */
export function procedureAdopted(version: Procedure['version'], terms: AdoptionTerms | null): Procedure {
  const procedure = procedureOf(version);
  if (terms === null) return procedure;
  const { lengths, sizes } = terms;
  const numbers = { lengths, interimPanelSize: sizes.interim, sanctionPanelSize: sizes.sanction };
  return { ...procedure, ...numbers, excludedBy: organOfExclusion(terms) };
}
