import { createHash } from 'node:crypto';
import { drawnOf } from '../src/audit/drawing.js';
import type { PublishedDraw } from '../src/audit/publishing.js';
import { inOrder, referenceOf, type RosterRow, rosterRoot } from '../src/audit/roster.js';
import { type Announced, announcementOf, drawCommitment, seedOf, shareCommitment } from '../src/audit/sealing.js';
import type { DrawSettings } from '../src/audit/settings.js';

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const SETTINGS: DrawSettings = {
  ratePerMille: 25,
  byLevel: true,
  leaveOutDrawnLastTime: true,
  minimumDays: 365,
  undocumentedWeight: 2,
};

export const DRAW_ID = '019ac000-0000-7000-8000-000000000001';

/** So many members of one stratum and weight; `of` tells them from others. */
export function rowsOf(stratum: string, count: number, weight = 1, of = ''): RosterRow[] {
  return Array.from({ length: count }, (_, index) => ({
    reference: referenceOf(sha256, DRAW_ID, `${stratum}${of}${index}`, sha256(`salt ${index}`)),
    stratum,
    leftOut: null,
    weight,
  }));
}

/** The draw from these rows with both officers' shares, as it is published at its end. */
export function drawOf(
  unordered: readonly RosterRow[],
  shares = [sha256('one'), sha256('two')],
  settings = SETTINGS,
): PublishedDraw {
  const roster = inOrder(unordered);
  const fixed: Announced = {
    ...{ drawId: DRAW_ID, preparedOn: '2026-11-22', settings },
    ...{ rows: roster.length, root: rosterRoot(sha256, roster) },
  };
  const announcement = announcementOf(sha256, fixed);
  const commitments = shares.map((share) => shareCommitment(sha256, announcement, share));
  const seed = seedOf(sha256, announcement, shares);
  return {
    ...{ format: 1, ...fixed, state: 'drawn', announcement, seed, roster },
    shares: shares.map((share, index) => ({ share, commitment: commitments[index]! })),
    commitment: drawCommitment(sha256, announcement, commitments),
    drawn: drawnOf(sha256, roster, settings.ratePerMille, seed),
  };
}
