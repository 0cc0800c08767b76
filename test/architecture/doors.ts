import ts from 'typescript';
import { filesMatching, textOf } from './source-tree.js';

/** A query or mutation as its source declares it. */
export type Door = { readonly file: string; readonly name: string; readonly decorators: readonly string[] };

/** Every query and mutation of every service. */
export function doors(): Door[] {
  return filesMatching(/^libs\/.*\/src\/.*(?<!\.spec)\.ts$/).flatMap((file) => doorsIn(file, textOf(file)));
}

/** The queries and mutations that one source declares. */
export function doorsIn(file: string, text: string): Door[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Door[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const decorators = (ts.getDecorators(node) ?? []).map(({ expression }) => nameOf(expression));
      if (decorators.some((name) => name === 'Query' || name === 'Mutation')) {
        found.push({ file, name: node.name.getText(source), decorators });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(expression: ts.Expression): string {
  const called = ts.isCallExpression(expression) ? expression.expression : expression;
  return called.getText().split('.').at(-1) ?? '';
}
