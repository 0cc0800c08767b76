import ts from 'typescript';
import { contexts, filesMatching, textOf } from './source-tree.js';

/** Every code with which a context says no, or says why something does not count, and where it is first written. */
export function refusalCodes(): Map<string, string> {
  const prefixes = contexts().map((context) => context.toUpperCase());
  const files = filesMatching(/^libs\/[^/]+\/(rules|requirements|format|service)\/src\/.*(?<!\.spec)\.ts$/);
  const found = new Map<string, string>();
  for (const file of files) {
    for (const code of codesIn(textOf(file), prefixes)) if (!found.has(code)) found.set(code, file);
  }
  return found;
}

/** The codes written in a source as text, each beginning with the name of a context. */
export function codesIn(text: string, prefixes: readonly string[]): string[] {
  const shape = new RegExp(`^(${prefixes.join('|')})_[A-Z0-9_]+$`);
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const codes = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && shape.test(node.text)) codes.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...codes];
}

/** The text of every spec there is, joined. */
export function textOfSpecs(): string {
  return filesMatching(/^(libs|apps|test\/(?!architecture))\/?.*(\.(spec|journey)\.tsx?|\/test\/.*-rows\.ts)$/)
    .map(textOf)
    .join('\n');
}
