import type { SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';

/** What a colleague attests, as the graph is given it; what another answer made meaningless is left out. */
export function peerOf(fields: SentFields) {
  const spoken = textOf(fields, 'spoken') === 'YES';
  return {
    spoken,
    spokenOn: spoken ? textOf(fields, 'spokenOn') || null : null,
    because: spoken ? [] : valuesOf(fields, 'because'),
    basis: textOf(fields, 'basis'),
    interest: textOf(fields, 'competing') === 'YES' ? textOf(fields, 'interest') : null,
  };
}
