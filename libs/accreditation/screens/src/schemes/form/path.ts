/** A way from the document as a whole to one of its values. */
export type Path = readonly (string | number)[];

type Holder = Readonly<Record<string, unknown>>;

/** Whether the value has properties. */
export function isObject(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; none of what is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value at the path; undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === 'number') return itemsOf(value)[step];
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, document);
}

/** The document with another value at the path, and nothing else changed; undefined takes the value out. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') return withItem(itemsOf(document), step, rest, value);
  const object = isObject(document) ? document : {};
  const inner = withValue(object[step], rest, value);
  if (inner !== undefined) return { ...object, [step]: inner };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
}

function withItem(items: readonly unknown[], at: number, rest: Path, value: unknown): unknown[] {
  const inner = withValue(items[at], rest, value);
  if (inner === undefined) return items.filter((_, index) => index !== at);
  return at < items.length ? items.map((item, index) => (index === at ? inner : item)) : [...items, inner];
}

/** The list with one of its items in another place; the same list where there is no such place. */
export function moved(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from], ...rest.slice(to)];
}

/** The path as the server writes it. */
export function pathText(path: Path): string {
  return path.join('.');
}

/** The id of the field at the path. */
export function fieldId(path: Path): string {
  return `field-${path.join('-')}`;
}
