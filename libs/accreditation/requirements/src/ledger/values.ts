import type { AttributeValue, Evidence } from './evidence.js';

/** The values of an attribute: none where it is not told, each member of a list. */
export function valuesOf({ attributes }: Pick<Evidence, 'attributes'>, attribute: string): readonly string[] {
  const value = attributes[attribute];
  if (value === undefined) return [];
  return isList(value) ? value : [String(value)];
}

/** What `Array.isArray` does not tell of a list that cannot be changed. */
export function isList(value: AttributeValue): value is readonly string[] {
  return Array.isArray(value);
}
