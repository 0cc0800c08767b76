import { digest, type Sha256 } from './digest.js';
import { leafOf, type RosterRow } from './roster.js';

/** How many are drawn of how many in one stratum. */
export type StratumSize = { readonly stratum: string; readonly rows: number; readonly drawn: number };

/**
 * How many are drawn in each stratum, the strata in the order of their names: so many of a thousand, rounded up, so that
 * nobody is safe because their stratum is small (R-53: no exemption by luck).
 */
export function sizesOf(rows: readonly RosterRow[], ratePerMille: number): StratumSize[] {
  const counts = new Map<string, number>();
  for (const { stratum } of rows) if (stratum !== null) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([stratum, count]) => ({ stratum, rows: count, drawn: sizeOf(count, ratePerMille) }));
}

/** How many are drawn of a stratum with so many rows. */
export function sizeOf(rows: number, ratePerMille: number): number {
  return Math.ceil((rows * ratePerMille) / 1000);
}

/**
 * The lowest of a row's tickets: a hash of the seed, of the row and of the ticket's number. All tickets are equally likely
 * to be low, so that a row of two has twice the chance at each place; hashes are compared as they stand, and nothing is
 * divided or rounded.
 */
export function lowestTicket(sha256: Sha256, seed: string, row: RosterRow): string {
  const leaf = leafOf(sha256, row);
  const tickets = Array.from({ length: row.weight }, (_, number) => digest(sha256, 'ticket', seed, leaf, number));
  return tickets.sort()[0] ?? '';
}

/** The references of those drawn, in order: in each stratum so many as its size says, whose tickets are the lowest. */
export function drawnOf(sha256: Sha256, rows: readonly RosterRow[], ratePerMille: number, seed: string): string[] {
  return sizesOf(rows, ratePerMille)
    .flatMap(({ stratum, drawn }) =>
      rows
        .filter((row) => row.stratum === stratum)
        .map((row) => ({ reference: row.reference, ticket: lowestTicket(sha256, seed, row) }))
        .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
        .slice(0, drawn)
        .map(({ reference }) => reference),
    )
    .sort();
}
