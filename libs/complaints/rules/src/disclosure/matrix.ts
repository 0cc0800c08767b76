import type { Row } from './cell.js';
import { EVIDENCE_ROWS } from './evidence-rows.js';
import type { Item } from './items.js';
import { OUTCOME_ROWS } from './outcome-rows.js';
import { PARTY_ROWS } from './party-rows.js';

/** Who reads what of a case, from when, and where that is from. Everything that is shown of a case follows from it. */
export const MATRIX: readonly Row[] = [...PARTY_ROWS, ...EVIDENCE_ROWS, ...OUTCOME_ROWS];

const BY_ITEM: ReadonlyMap<Item, Row> = new Map(MATRIX.map((row) => [row.item, row]));

/** The row of an item. */
export function rowOf(item: Item): Row {
  const found = BY_ITEM.get(item);
  if (!found) throw new Error(`The matrix has no row for ${item}.`);
  return found;
}
