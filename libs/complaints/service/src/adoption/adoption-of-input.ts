import { type Adoption, type AdoptionTerms, CLOCK_NAMES, type ClockName, CLOCKS } from '@standing/complaints/rules';
import { Refused } from '@standing/kernel';
import type { AdoptionInput, AdoptionTermsInput, ClockLengthInput } from './adoption-input.graphql.js';

/** What was sent, as the rules see it. With the short procedure nothing is declared. */
export function adoptionOf({ version, holdsFrom, terms }: AdoptionInput): Adoption {
  return { version, holdsFrom, terms: version === '2' && terms ? termsOf(terms) : null };
}

function termsOf({ text, sanctions, lengths, groups, ...numbers }: AdoptionTermsInput): AdoptionTerms {
  const { title, decidedOn, organ, link, statutesOrgan = null } = text;
  return {
    text: { title, decidedOn, organ, link, statutesOrgan },
    sanctions: sanctions.map(({ kind, article = null, by }) => ({ kind, article, by })),
    lengths: Object.fromEntries(lengths.map(lengthOf)),
    sizes: { interim: numbers.interimPanelSize, sanction: numbers.sanctionPanelSize },
    groups: groups.map(({ people, posts, partner = null }) => ({ people, posts, partner })),
    reserve: numbers.reserve,
  };
}

function lengthOf({ clock, count }: ClockLengthInput) {
  if (!isClock(clock)) throw new Refused([{ code: 'COMPLAINTS_ADOPT_CLOCK_UNKNOWN', path: `lengths.${clock}` }]);
  return [clock, { unit: CLOCKS[clock].length.unit, count }] as const;
}

function isClock(name: string): name is ClockName {
  return CLOCK_NAMES.some((known) => known === name);
}
