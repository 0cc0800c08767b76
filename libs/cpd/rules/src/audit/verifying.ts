import type { Sha256 } from './digest.js';
import { drawnOf } from './drawing.js';
import { rowsKeepTo } from './keeping-to.js';
import type { PublishedDraw } from './publishing.js';
import { rosterRoot } from './roster.js';
import { announcementOf, drawCommitment, seedOf, shareCommitment } from './sealing.js';
import { SHARES } from './steps.js';

/** What is checked of a published draw, in the order in which one rests on the other. */
export const CHECKS = [
  'order',
  'settings',
  'root',
  'announcement',
  'commitment',
  'noted',
  'shares',
  'seed',
  'drawn',
] as const;
export type Check = (typeof CHECKS)[number];

/** `not-yet`: it is not published so far, or nothing was noted that it could be compared with. */
export type Finding = { readonly check: Check; readonly result: 'fits' | 'differs' | 'not-yet' };

/**
 * Takes every hash and the draw again from what is published alone. `noted` is the commitment that somebody wrote down
 * before the draw: only with it is it certain that nothing was exchanged for something else that fits together.
 */
export function verifyDraw(sha256: Sha256, draw: PublishedDraw, noted: string | null): Finding[] {
  const results: Record<Check, boolean | null> = {
    order: isOrdered(draw.roster.map(({ reference }) => reference)),
    settings: rowsKeepTo(draw.roster, draw.settings),
    root: draw.rows === draw.roster.length && draw.rows > 0 && rosterRoot(sha256, draw.roster) === draw.root,
    announcement: announcementOf(sha256, draw) === draw.announcement,
    noted: noted === null ? null : draw.commitment === noted,
    ...sealResults(sha256, draw),
  };
  return CHECKS.map((check) => ({ check, result: wordOf(results[check]) }));
}

function sealResults(
  sha256: Sha256,
  draw: PublishedDraw,
): Record<'commitment' | 'shares' | 'seed' | 'drawn', boolean | null> {
  const { announcement, commitment, seed, drawn, shares, roster, settings } = draw;
  const commitments = shares.map((share) => share.commitment);
  const shown = shares.flatMap(({ share }) => share ?? []);
  const isBound = shares.length === SHARES && new Set(commitments).size === SHARES;
  const fit = shares.every(
    ({ share, commitment: own }) => share === null || shareCommitment(sha256, announcement, share) === own,
  );
  return {
    commitment:
      commitment === null ? null : isBound && drawCommitment(sha256, announcement, commitments) === commitment,
    shares: shown.length === 0 ? null : fit,
    seed: seed === null ? null : shown.length === SHARES && seedOf(sha256, announcement, shown) === seed,
    drawn: seed === null ? null : drawn?.join() === drawnOf(sha256, roster, settings.ratePerMille, seed).join(),
  };
}

function isOrdered(references: readonly string[]): boolean {
  return references.every((reference, index) => index === 0 || references[index - 1]! < reference);
}

function wordOf(result: boolean | null): Finding['result'] {
  if (result === null) return 'not-yet';
  return result ? 'fits' : 'differs';
}
