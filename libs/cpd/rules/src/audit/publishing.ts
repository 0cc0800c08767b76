import { inOrder, type RosterRow } from './roster.js';
import type { Announced } from './sealing.js';
import type { DrawState } from './steps.js';

/** All that is published of a draw: who anybody is cannot be read from it. */
export type PublishedDraw = Announced & {
  readonly format: 1;
  readonly state: DrawState;
  /** Of what was announced. */
  readonly announcement: string;
  /** The officers' commitments in their order, and their shares once they are shown. */
  readonly shares: readonly { readonly commitment: string; readonly share: string | null }[];
  /** The one hash to note before the draw; null until both officers are bound. */
  readonly commitment: string | null;
  /** Null until both shares are shown. */
  readonly seed: string | null;
  /** The references of those drawn, in order; null until then. */
  readonly drawn: readonly string[] | null;
  /** In the order of their references. */
  readonly roster: readonly RosterRow[];
};

/** The text that is published: JSON, a row of the roster to a line. */
export function publishedText({ roster, ...draw }: PublishedDraw): string {
  const head = JSON.stringify(draw, null, 1).slice(0, -2);
  const rows = inOrder(roster).map(({ reference, stratum, leftOut, weight }) =>
    JSON.stringify({ reference, stratum, leftOut, weight }),
  );
  return `${head},\n "roster": [\n${rows.join(',\n')}\n]}\n`;
}
