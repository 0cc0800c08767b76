import { documentText } from '../form/document-text.js';
import { isObject, type Path } from '../form/path.js';

export type Merged = {
  readonly document: unknown;
  /** Where both changed the same thing in different ways: mine was kept. */
  readonly clashes: readonly Path[];
};

/** What two people made of one document, put together: what only one of them changed is as they changed it. */
export function merged(base: unknown, mine: unknown, theirs: unknown, path: Path = []): Merged {
  if (same(mine, theirs) || same(base, theirs)) return { document: mine, clashes: [] };
  if (same(base, mine)) return { document: theirs, clashes: [] };
  if (isObject(mine) && isObject(theirs)) return ofObjects(isObject(base) ? base : {}, mine, theirs, path);
  const [before, own, other] = [keyed(base) ?? new Map<string, unknown>(), keyed(mine), keyed(theirs)];
  if (own && other) return ofLists(before, own, other, path);
  return { document: mine, clashes: [path] };
}

type Properties = Readonly<Record<string, unknown>>;

function ofObjects(base: Properties, mine: Properties, theirs: Properties, path: Path): Merged {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const parts = names.map((name) => [name, merged(base[name], mine[name], theirs[name], [...path, name])] as const);
  const there = parts.filter(([, { document }]) => document !== undefined);
  return {
    document: Object.fromEntries(there.map(([name, { document }]) => [name, document])),
    clashes: parts.flatMap(([, { clashes }]) => clashes),
  };
}

type Keyed = ReadonlyMap<string, unknown>;

/** In my order; what only the other has stands at the end. */
function ofLists(base: Keyed, mine: Keyed, theirs: Keyed, path: Path): Merged {
  const names = [...new Set([...mine.keys(), ...theirs.keys()])];
  const parts = names.map((name, index) => merged(base.get(name), mine.get(name), theirs.get(name), [...path, index]));
  return {
    document: parts.map(({ document }) => document).filter((one) => one !== undefined),
    clashes: parts.flatMap(({ clashes }) => clashes),
  };
}

/** The items by their names; null for a list whose items have none, or the same one twice. */
function keyed(value: unknown): Keyed | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((one: unknown) => [isObject(one) ? (one['id'] ?? one['code']) : null, one] as const);
  const names = new Set(items.map(([name]) => name));
  if (names.size < items.length || [...names].some((name) => typeof name !== 'string')) return null;
  return new Map(items.map(([name, one]) => [String(name), one]));
}

function same(one: unknown, other: unknown): boolean {
  return text(one) === text(other);
}

function text(value: unknown): string {
  return value === undefined ? '' : documentText(sorted(value));
}

/** With the properties in one order, however they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}
