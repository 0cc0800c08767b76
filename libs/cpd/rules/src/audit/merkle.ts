import { digest, type Sha256 } from './digest.js';

/** A step on the way from one row to the top: what it is hashed with, and on which side that stands. */
export type ProofStep = { readonly side: 'left' | 'right'; readonly hash: string };

/** The top of the tree over these hashes: by two and two, and one that is left over goes up as it is. */
export function rootOf(sha256: Sha256, leaves: readonly string[]): string {
  const top = layersOf(sha256, leaves).at(-1)?.[0];
  if (top === undefined) throw new Error('A tree has at least one leaf.');
  return top;
}

/** The way from a leaf to the top. */
export function pathOf(sha256: Sha256, leaves: readonly string[], index: number): ProofStep[] {
  let place = index;
  return layersOf(sha256, leaves).flatMap((layer) => {
    const side = place % 2 === 0 ? 'right' : 'left';
    const hash = layer[side === 'right' ? place + 1 : place - 1];
    place = Math.floor(place / 2);
    return hash === undefined ? [] : [{ side, hash } as const];
  });
}

/** The top that a way leads to. */
export function topOf(sha256: Sha256, leaf: string, path: readonly ProofStep[]): string {
  return path.reduce((hash, step) => {
    const [left, right] = step.side === 'left' ? [step.hash, hash] : [hash, step.hash];
    return digest(sha256, 'node', left, right);
  }, leaf);
}

function layersOf(sha256: Sha256, leaves: readonly string[]): (readonly string[])[] {
  const layers = [leaves];
  for (let layer = leaves; layer.length > 1; layers.push(layer)) layer = above(sha256, layer);
  return layers;
}

function above(sha256: Sha256, layer: readonly string[]): string[] {
  const pairs = Array.from({ length: Math.ceil(layer.length / 2) }, (_, index) => index * 2);
  return pairs.map((at) => {
    const [left, right] = [layer[at]!, layer[at + 1]];
    return right === undefined ? left : digest(sha256, 'node', left, right);
  });
}
