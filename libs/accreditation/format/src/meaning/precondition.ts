import type { Found } from '../mistake.js';
import { findings } from './findings.js';
import { textsIn } from './nodes.js';
import type { Parts } from './parts.js';

/** Preconditions that are no lines, or that nothing can meet. */
export function wrongPrecondition({ written, lines }: Parts): Found[] {
  const collected = textsIn(written['collected']).map(([, kind]) => kind);
  return textsIn(written['precondition']).flatMap(([index, id]): Found[] => {
    const path = ['precondition', index];
    const line = lines.find(([, one]) => one.id === id)?.[1];
    if (line === undefined) return [[path, findings.noSuchLine(id)]];
    const kind = line.measure?.of.kind;
    return kind === undefined || collected.includes(kind) ? [] : [[path, findings.notCollected(kind)]];
  });
}
