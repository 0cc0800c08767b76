import type { Found } from '../mistake.js';
import { findings } from './findings.js';
import { again } from './names.js';
import { dayAt, isObject, listOf, textAt } from './nodes.js';
import { repeated } from './repeated.js';

/** What is wrong with pieces of evidence though their shape may be right. */
export function foundInPieces(document: unknown): Found[] {
  const pieces = listOf(document).map((piece) => (isObject(piece) ? piece : {}));
  const ids = pieces.map(idOf);
  const revisions = repeated(pieces.map(revisionOf)).filter((index) => !repeated(ids).includes(index));
  return [
    ...again(ids.map((id, index) => [[index, 'id'], id])),
    ...revisions.map((index): Found => [[index], findings.sameRevision()]),
    ...pieces.flatMap(wrongDays),
  ];
}

type Piece = Readonly<Record<string, unknown>>;

function wrongDays(piece: Piece, index: number): Found[] {
  const { heldOn, state = 'active' } = piece;
  const [from, until] = [dayAt(piece, 'heldOn'), dayAt(piece, 'heldUntil')];
  return [
    ...(heldOn === null && state === 'active' ? [[[index, 'heldOn'], findings.dayMissing()] as const] : []),
    ...(from !== null && until !== null && from > until
      ? [[[index, 'heldUntil'], findings.endsBefore(from)] as const]
      : []),
  ];
}

function idOf(piece: Piece, index: number): string {
  return textAt(piece, 'id') ?? `line-${index + 1}`;
}

/** What tells a revision from every other one. */
function revisionOf(piece: Piece, index: number): string {
  const { revision = 1 } = piece;
  return JSON.stringify([textAt(piece, 'source') ?? 'file', textAt(piece, 'sourceId') ?? idOf(piece, index), revision]);
}
