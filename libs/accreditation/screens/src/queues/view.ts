/** What the address of a list asks, name by name. */
export type Asked = Readonly<Record<string, string>>;

/** The part of an address after its question mark. */
export type Search = Readonly<Record<string, string | undefined>>;

/** Which names a list takes of its address, in their order, and of each which values. */
export type Shape = Readonly<Record<string, (value: string) => boolean>>;

/** A view that is kept, as far as a list looks at it. */
export type KeptView = {
  readonly id: string;
  readonly name: string;
  readonly query: readonly { readonly name: string; readonly value: string }[];
};

/** The name under which an address says which kept view it began from. */
const VIEW = 'view';

/** What an address says beside what it asks: that, and the language. */
const BESIDE = [VIEW, 'lang'];

/** A check for one of these values. */
export const oneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

/** What is asked, and what is not understood of it: that stays in the address and is left aside. */
export function readSearch(search: Search, shape: Shape): { readonly asked: Asked; readonly wrong: readonly string[] } {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' || BESIDE.includes(name) ? [] : [[name, value] as const],
  );
  const known = new Map(Object.entries(shape));
  const right = given.filter(([name, value]) => known.get(name)?.(value));
  const wrong = given.filter((one) => !right.includes(one)).map(([name, value]) => `${name}=${value}`);
  return { asked: Object.fromEntries(right), wrong };
}

/** The address of a list that is asked this. */
export function hrefOf(path: string, asked: Asked, viewId?: string): string {
  const search = new URLSearchParams({ ...(viewId ? { [VIEW]: viewId } : {}), ...asked }).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** What a kept view asks. */
export function askedBy({ query }: KeptView): Asked {
  return Object.fromEntries(query.map(({ name, value }) => [name, value]));
}

/** Whether two ask the same, in whatever order. */
export function sameAsked(one: Asked, other: Asked): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** The kept view that the address is at: the one that it names, or else one that asks the same. */
export function viewAt<View extends KeptView>(views: readonly View[], search: Search, asked: Asked): View | undefined {
  return views.find(({ id }) => id === search[VIEW]) ?? views.find((view) => sameAsked(askedBy(view), asked));
}
