import type { Evidence } from '@standing/accreditation/requirements';
import { isNameable, lastOfEach, sourceOf } from '../assessing/held-pieces.js';
import type { EvidencePieceType } from './application-answer.graphql.js';

/** How an id of the ledger is called to the reader. */
export type Renamed = (id: string) => string;

/** What of the pieces that were named still counts, the newest first, and how much was taken back. */
export function namedPieces(
  ledger: readonly Evidence[],
  ids: readonly string[],
  renamed: Renamed = (id) => id,
): { readonly pieces: EvidencePieceType[]; readonly takenBack: number } {
  const last = lastOfEach(ledger);
  const byId = new Map(ledger.map((one) => [one.id, one]));
  const sources = new Set(ids.flatMap((id) => byId.get(id) ?? []).map(sourceOf));
  const pieces = [...sources].flatMap((source) => shownPiece(last.get(source), renamed) ?? []);
  return { pieces: pieces.sort(newestFirst), takenBack: sources.size - pieces.length };
}

/** A piece as it is shown; null where it no longer counts, or may not be named. */
export function shownPiece(piece: Evidence | undefined, renamed: Renamed = (id) => id): EvidencePieceType | null {
  if (piece === undefined || piece.state !== 'active' || piece.heldOn === null || !isNameable(piece)) return null;
  const { id, kind, heldOn, minutes, trust } = piece;
  return { id: renamed(id), kind, heldOn, minutes, trust };
}

/** The order in which pieces are listed: the newest first. */
export function newestFirst(one: EvidencePieceType, other: EvidencePieceType): number {
  return placeOf(one) < placeOf(other) ? 1 : -1;
}

/** Where a piece stands in that order. */
export function placeOf({ heldOn, id }: Pick<EvidencePieceType, 'heldOn' | 'id'>): string {
  return `${heldOn} ${id}`;
}
