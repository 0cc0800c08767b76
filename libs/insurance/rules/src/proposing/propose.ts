import { isSameName } from './fold.js';
import { guaranteeOf } from './guarantee.js';
import { linesOf, type PlacedText } from './lines.js';
import { namesOf } from './names.js';
import { isRenewedTacitly, periodOf } from './period.js';
import { PROPOSED_FIELDS, type Proposal, type ProposalNote, type ProposedField, type Read } from './proposal.js';
import { reachOf } from './reach.js';

/** Fields of which several values stand beside each other. */
const OF_SEVERAL: readonly ProposedField[] = ['activity', 'country'];

/** The most values that are shown of one field. */
const MOST_OF_FIELD = 6;
const MOST_OF_SEVERAL = 60;

/**
 * What an attestation proposes for each field, in the order of the form. Every value is contained in the words that are
 * quoted with it. Where two values of a field differ both are proposed and neither is sure. A name that is not the member's
 * is proposed with a note: it may be a trade name, a company's, or somebody else's.
 */
export function proposalsFrom(words: readonly PlacedText[], memberName: string): Proposal[] {
  const lines = linesOf(words);
  const found = [...namesOf(lines), ...periodOf(lines), ...reachOf(lines), ...guaranteeOf(lines)];
  const isTacit = isRenewedTacitly(lines);
  return PROPOSED_FIELDS.flatMap((field) => {
    const several = OF_SEVERAL.includes(field);
    const values = eachOnce(found.filter((one) => one.field === field)).slice(
      0,
      several ? MOST_OF_SEVERAL : MOST_OF_FIELD,
    );
    return values.map((value) => ({
      ...value,
      sure: several || values.length === 1,
      note: noteOf(value, memberName, isTacit),
    }));
  });
}

function noteOf({ field, value }: Read, memberName: string, isTacit: boolean): ProposalNote | null {
  if (field === 'insuredName' && !isSameName(value, memberName)) return 'other-name';
  return field === 'endsOn' && isTacit ? 'tacit-renewal' : null;
}

/** The same value said twice is one; the shortest words say best where it stands. */
function eachOnce(found: readonly Read[]): Read[] {
  const byValue = new Map<string, Read>();
  for (const one of found) {
    const key = `${one.value} ${one.currency}`;
    const known = byValue.get(key);
    if (!known || one.quote.length < known.quote.length) byValue.set(key, one);
  }
  return [...byValue.values()];
}
