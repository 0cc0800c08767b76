import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesMatching, root, textOf } from './source-tree.js';

/** Which file of the workspace imports which others, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export function importGraph(): ImportGraph {
  const files = filesMatching(/^(apps|libs|migrations|test)\/.*\.tsx?$/);
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** Every circle of imports, as the list of its files; each is found once. */
export function circlesIn(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(textOf(file), true, true);
  return importedFiles.flatMap(({ fileName }) => resolved(file, fileName) ?? []);
}

function resolved(from: string, name: string): string | null {
  if (name.startsWith('@standing/')) return doorOf(name.split('/').slice(1));
  if (!name.startsWith('.')) return null;
  const target = normalize(join(dirname(from), name)).replace(/\.js$/, '');
  return [`${target}.ts`, `${target}.tsx`, target].find((path) => existsSync(join(root, path))) ?? null;
}

function doorOf([first = '', second]: string[]): string {
  if (second === undefined) return `libs/shared/${first}/src/index.ts`;
  return first === 'platform' ? `libs/shared/platform/${second}/src/index.ts` : `libs/${first}/${second}/src/index.ts`;
}
