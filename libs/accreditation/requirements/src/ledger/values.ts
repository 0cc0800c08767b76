import type { AttributeValue, Evidence } from './evidence.js';

/** The values of an attribute: none where it is not told, each member of a list. */
export function valuesOf({ attributes }: Pick<Evidence, 'attributes'>, attribute: string): readonly string[] {
  const value = attributes[attribute];
  if (value === undefined) return [];
  return isList(value) ? value : [String(value)];
}

/** All values of an attribute that the pieces tell. */
export function toldBy(pieces: readonly Pick<Evidence, 'attributes'>[], attribute: string): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { attributes } of pieces) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    if (isList(value)) value.forEach((each) => told.add(each));
    else told.add(String(value));
  }
  return told;
}

/** What `Array.isArray` does not tell of a list that cannot be changed. */
export function isList(value: AttributeValue): value is readonly string[] {
  return Array.isArray(value);
}
