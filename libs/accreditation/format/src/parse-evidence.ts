import type { Evidence } from '@standing/accreditation/requirements';
import { foundInShape } from './found-in-shape.js';
import { foundInPieces } from './meaning/pieces.js';
import type { Language, Mistake } from './mistake.js';
import { mistakesIn, readJson } from './read-json.js';
import { evidenceDocument, type EvidencePiece } from './shapes/evidence-document.js';

/** Evidence that can be decided by, or every mistake that keeps a file from being it. */
export type ParsedEvidence =
  | { readonly evidence: readonly Evidence[]; readonly mistakes: readonly [] }
  | { readonly evidence: null; readonly mistakes: readonly Mistake[] };

/** Reads evidence from JSON text and names every mistake in it with its line, in the reader's language. */
export function parseEvidence(json: string, language: Language = 'en'): ParsedEvidence {
  const read = readJson(json, language);
  if ('mistakes' in read) return { evidence: null, mistakes: read.mistakes };
  const { document } = read;
  const found = [...foundInShape(evidenceDocument, document), ...foundInPieces(document)];
  const mistakes = mistakesIn(read, found, language);
  if (mistakes.length > 0) return { evidence: null, mistakes };
  return { evidence: evidenceDocument.parse(document).map(completed), mistakes: [] };
}

/** What a file may leave out, as it then is. */
function completed(piece: EvidencePiece, index: number): Evidence {
  const id = piece.id ?? `line-${index + 1}`;
  const recorded = {
    ...piece,
    id,
    source: piece.source ?? 'file',
    sourceId: piece.sourceId ?? id,
    revision: piece.revision ?? 1,
  };
  const { state = 'active', heldOn } = piece;
  if (state !== 'active') return { ...recorded, state, heldOn };
  if (heldOn === null) throw new RangeError(`Piece ${id} has no day.`);
  return { ...recorded, state, heldOn };
}
