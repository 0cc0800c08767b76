import type { Day } from '@standing/kernel';
import { digest, type Sha256 } from './digest.js';
import type { DrawSettings } from './settings.js';

/** What is fixed when a draw is prepared. */
export type Announced = {
  readonly drawId: string;
  /** Civil day in the body's zone. */
  readonly preparedOn: Day;
  readonly settings: DrawSettings;
  /** How many rows the roster has, and its hash. */
  readonly rows: number;
  readonly root: string;
};

/** The hash of all that is fixed when a draw is prepared. */
export function announcementOf(sha256: Sha256, { drawId, preparedOn, settings, rows, root }: Announced): string {
  const { ratePerMille, byLevel, leaveOutDrawnLastTime, minimumDays, undocumentedWeight } = settings;
  const said = [ratePerMille, Number(byLevel), Number(leaveOutDrawnLastTime), minimumDays, undocumentedWeight];
  return digest(sha256, 'announcement', drawId, preparedOn, ...said, rows, root);
}

/** By what an officer binds themselves to a share, which nobody else knows yet, for this draw and no other. */
export function shareCommitment(sha256: Sha256, announcement: string, share: string): string {
  return digest(sha256, 'share', announcement, share);
}

/** The one hash that is published before the draw: of what was announced, and of both officers' commitments in their order. */
export function drawCommitment(sha256: Sha256, announcement: string, commitments: readonly string[]): string {
  return digest(sha256, 'commitment', announcement, ...commitments);
}

/** What the draw is made by. Whoever knows one share only knows nothing of it. */
export function seedOf(sha256: Sha256, announcement: string, shares: readonly string[]): string {
  return digest(sha256, 'seed', announcement, ...shares);
}
