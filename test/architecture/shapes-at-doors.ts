import ts from 'typescript';

/** The first and the last of the shapes that a coach meets: what counts and is shown of it, less or later, and insurance. */
const RANGES = [
  [25, 53],
  [72, 95],
  [105, 116],
] as const;

/** Shapes that are promised to hold for what is pressed, and not in the engine alone. */
export const CODES: readonly string[] = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => `R-${first + index}`),
);

/** Journeys, the specs of the platform and those of the services, with the tables beside them. */
export const AT_DOORS = /^(test\/(journeys|platform)|libs\/[^/]+\/service\/test)\/.*\.ts$/;

const TITLE = /^R-\d+(?=: |$)/;

/** The files whose titles name each code, by code; an empty list where none does. */
export function shapesAtDoors(
  paths: readonly string[],
  textOf: (path: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const at = new Map<string, string[]>(CODES.map((code) => [code, []]));
  for (const path of paths) for (const code of codesIn(textOf(path))) at.get(code)?.push(path);
  return at;
}

/** The codes with which a text of the source begins: a title, or a row of a table that becomes one. A comment is none. */
export function codesIn(text: string): string[] {
  const codes = new Set<string>();
  const visit = (node: ts.Node): void => {
    const code = ts.isStringLiteralLike(node) ? TITLE.exec(node.text)?.[0] : undefined;
    if (code !== undefined) codes.add(code);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true));
  return [...codes];
}
