/** Reads what the sources of the facts say of each fact and of each of its fields. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} folder the sources of one context's facts
 * @returns {{ facts: Map<string, string>, fieldsOf: (fact: string) => Map<string, string> }}
 */
export function factComments(folder) {
  const facts = new Map();
  const own = new Map();
  const shared = new Map();
  for (const file of readdirSync(folder).filter((name) => /(?<!\.spec)\.ts$/.test(name))) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const fields = fieldComments(source);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const { name, initializer } = statement.declarationList.declarations[0];
      const comment = commentOf(statement, source);
      if (initializer?.getText(source).startsWith('factType(')) {
        facts.set(name.text, comment);
        own.set(name.text, fields);
      } else if (comment !== '') shared.set(name.text, comment);
    }
    for (const [field, comment] of fields) if (!shared.has(field)) shared.set(field, comment);
  }
  return { facts, fieldsOf: (fact) => new Map([...shared, ...(own.get(fact) ?? [])]) };
}

function fieldComments(source) {
  const comments = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const comment = commentOf(node, source);
      if (comment !== '') comments.set(node.name.getText(source), comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return comments;
}

/** The words of the comment above a node, on one line. */
function commentOf(node, source) {
  const range = ts.getLeadingCommentRanges(source.text, node.pos)?.at(-1);
  if (range === undefined) return '';
  const text = source.text.slice(range.pos, range.end);
  return text
    .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
