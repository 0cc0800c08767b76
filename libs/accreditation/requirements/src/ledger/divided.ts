import type { Evidence } from './evidence.js';
import { isList } from './values.js';

/** A code and whole minutes, as the attribute `parts` writes each of them. */
const PART = /^([a-z][a-z0-9-]*):([1-9]\d*)$/;

/**
 * Pieces whose minutes are divided over categories, each as its parts: a part lies in its category and has its own
 * minutes, told as an attribute as well (`ethicsMinutes`); what no part names is a piece without a category. The parts keep
 * the id of the whole and together weigh what it does. Where nothing is divided it is the same list.
 */
export function divided(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.some(({ attributes }) => attributes['parts'] !== undefined) ? evidence.flatMap(partsOf) : evidence;
}

/** Things are counted whole: of the parts of a piece the first that is chosen stands for it, or else the first. */
export function wholes(pieces: readonly Evidence[], isChosen: (one: Evidence) => boolean): readonly Evidence[] {
  const standing = new Map<string, Evidence>();
  for (const one of pieces) {
    const other = standing.get(one.id);
    if (other === undefined || (!isChosen(other) && isChosen(one))) standing.set(one.id, one);
  }
  return standing.size === pieces.length ? pieces : pieces.filter((one) => standing.get(one.id) === one);
}

function partsOf(one: Evidence): Evidence[] {
  const { parts, ...attributes } = one.attributes;
  if (parts === undefined || !isList(parts)) return [one];
  const named = parts.map(read).filter((part) => part !== null);
  const rest = one.minutes - named.reduce((sum, { minutes }) => sum + minutes, 0);
  const pieces = named.map(({ category, minutes }) => ({
    ...one,
    minutes,
    attributes: { ...attributes, category, [attributeOf(category)]: minutes },
  }));
  return rest > 0 || pieces.length === 0 ? [...pieces, { ...one, minutes: rest, attributes }] : pieces;
}

function read(part: string): { readonly category: string; readonly minutes: number } | null {
  const [, category, minutes] = PART.exec(part) ?? [];
  return category === undefined ? null : { category, minutes: Number(minutes) };
}

/** `equality-and-diversity` is told as `equalityAndDiversityMinutes`: names of attributes have no hyphens. */
function attributeOf(category: string): string {
  return `${category.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase())}Minutes`;
}
