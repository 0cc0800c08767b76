import {
  drawCommitment,
  type DrawSettings,
  type DrawState,
  lowestTicket,
  type PublishedDraw,
  type RosterRow,
  SHARES,
  sizeOf,
  stateOf,
} from '@standing/cpd/rules';
import type { AuditDrawType, AuditStratumType } from './audit.graphql.js';
import type { DrawSeen, OwnRowSeen } from './audit-reads.js';
import type { OwnAuditRowType } from './own-row.graphql.js';
import { sha256 } from './sha256.js';

/** A draw as its readers are shown it; `readerId` is null for whoever is not signed in. */
export function shownDraw(seen: DrawSeen, readerId: string | null): AuditDrawType {
  const { shares, strata, isAbandoned: _, ...fixed } = seen;
  return {
    ...fixed,
    state: stateOf(seen),
    commitment: commitmentOf(seen),
    leftOut: strata.find(({ stratum }) => stratum === null)?.rows ?? 0,
    shares: shares.map(({ officerId, ...share }) => ({ ...share, isOwn: officerId === readerId })),
    strata: shownStrata(seen),
  };
}

/** All that is published of it. */
export function published(seen: DrawSeen, roster: readonly RosterRow[], drawn: readonly string[]): PublishedDraw {
  const { id: drawId, preparedOn, rows, root, announcement, seed } = seen;
  return {
    ...{ format: 1, drawId, preparedOn, settings: settingsOf(seen), rows, root, announcement },
    ...{ state: stateOf(seen), commitment: commitmentOf(seen), seed, drawn: seed === null ? null : drawn, roster },
    shares: seen.shares.map(({ commitment, share }) => ({ commitment, share })),
  };
}

/** A member's own row, with why they were drawn or not. */
export function shownOwnRow(seen: OwnRowSeen): OwnAuditRowType {
  const { id: drawId, preparedOn, drawnOn, reference, stratum, leftOut, weight, isDrawn, seed } = seen;
  const own = shownStrata(seen).find((one) => one.stratum === stratum);
  const state: DrawState = stateOf(seen);
  return {
    ...{ drawId, state, preparedOn, drawnOn, reference, stratum, leftOut, weight, isDrawn },
    stratumRows: own?.rows ?? 0,
    stratumDrawn: own?.drawn ?? 0,
    ticket: seed === null || leftOut !== null ? null : lowestTicket(sha256, seed, rowOf(seen)),
  };
}

/** The row without what only its member is shown. */
export function rowOf({ reference, stratum, leftOut, weight }: OwnRowSeen): RosterRow {
  return { reference, stratum, leftOut, weight } as RosterRow;
}

function commitmentOf({ announcement, shares }: DrawSeen): string | null {
  const commitments = shares.map(({ commitment }) => commitment);
  return commitments.length === SHARES ? drawCommitment(sha256, announcement, commitments) : null;
}

function shownStrata({ strata, ratePerMille }: DrawSeen): AuditStratumType[] {
  return strata
    .flatMap(({ stratum, rows }) => (stratum === null ? [] : { stratum, rows, drawn: sizeOf(rows, ratePerMille) }))
    .sort((one, other) => (one.stratum < other.stratum ? -1 : 1));
}

function settingsOf(seen: DrawSeen): DrawSettings {
  const { ratePerMille, byLevel, leaveOutDrawnLastTime, minimumDays, undocumentedWeight } = seen;
  return { ratePerMille, byLevel, leaveOutDrawnLastTime, minimumDays, undocumentedWeight };
}
