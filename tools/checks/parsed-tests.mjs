/** The tests of a spec as its source has them, where loading it would start a database: names are read, and no test is made. */
import ts from 'typescript';

/** @returns {{ file: string, names: string[] }[]} */
export function parsedTests(file, text) {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return testsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind), []).map((names) => ({
    file,
    names,
  }));
}

function testsIn(node, around) {
  const group = ts.isCallExpression(node) ? groupOf(node) : null;
  if (group?.of === 'it') return group.titles.map((title) => [...around, title]);
  const inside = (names) => childrenOf(node).flatMap((child) => testsIn(child, names));
  return group === null ? inside(around) : group.titles.flatMap((title) => inside([...around, title]));
}

function childrenOf(node) {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** `it('…')`, `describe('…')`, and each of these of a table. */
function groupOf({ expression, arguments: [title] }) {
  const isTable = ts.isCallExpression(expression);
  const callee = isTable ? expression.expression : expression;
  const named =
    isTable && ts.isPropertyAccessExpression(callee) && callee.name.text === 'each' ? callee.expression : callee;
  if (!ts.isIdentifier(named) || !['it', 'test', 'describe'].includes(named.text) || title === undefined) return null;
  const words = wordsOf(title);
  if (words === null || (isTable && named === callee)) return null;
  const of = named.text === 'describe' ? 'describe' : 'it';
  return { of, titles: isTable ? firstsOf(expression.arguments[0]).map((first) => titled(words, first)) : [words] };
}

function wordsOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? `${node.head.text}…` : null;
}

/** The first thing of each line of a table that is written out; one nameless thing for a table that is made elsewhere. */
function firstsOf(table) {
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return [null];
  return table.elements.map((line) => {
    const first = ts.isArrayLiteralExpression(line) ? line.elements[0] : line;
    return first !== undefined && ts.isStringLiteralLike(first) ? first.text : null;
  });
}

function titled(words, first) {
  return first === null ? words : words.replace('%s', () => first);
}
