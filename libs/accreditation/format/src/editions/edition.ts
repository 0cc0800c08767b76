import type { Language } from '../mistake.js';
import { EVIDENCE_DESCRIPTIONS } from './evidence-descriptions.js';
import { LINE_DESCRIPTIONS } from './line-descriptions.js';
import { SCHEME_DESCRIPTIONS } from './scheme-descriptions.js';
import { TITLES } from './titles.js';
import { VALUE_WORDS } from './value-words.js';

/** Every description in French, by the English one. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...SCHEME_DESCRIPTIONS,
  ...LINE_DESCRIPTIONS,
  ...EVIDENCE_DESCRIPTIONS,
};

type Node = Readonly<Record<string, unknown>>;

/** The JSON Schema with its titles and descriptions in French. */
export function inFrench<Schema>(schema: Schema): Schema {
  return rewritten(schema, (node) => ({
    ...node,
    ...(typeof node['title'] === 'string' && { title: TITLES[node['title']] ?? node['title'] }),
    ...(typeof node['description'] === 'string' && {
      description: DESCRIPTIONS[node['description']] ?? node['description'],
    }),
  }));
}

/** The JSON Schema, in English, with `x-words` beside each choice: what its values are called in the language. */
export function withWords<Schema>(schema: Schema, language: Language): Schema {
  return rewritten(schema, (node, title) => {
    const values = valuesOf(node).map(String);
    if (values.length === 0) return node;
    const words = VALUE_WORDS[title] ?? {};
    return {
      ...node,
      'x-words': Object.fromEntries(values.map((value) => [value, words[value]?.[language] ?? value])),
    };
  });
}

/** The values that can be chosen at a node. */
export function valuesOf(node: Node): unknown[] {
  if ('const' in node) return [node['const']];
  return Array.isArray(node['enum']) ? node['enum'] : [];
}

/** Every node by the change; `title` is its own, or that of the nearest node around it that has one. */
function rewritten<Schema>(schema: Schema, change: (node: Node, title: string) => Node): Schema {
  const walk = (value: unknown, around: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, around));
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Node;
    const title = typeof node['title'] === 'string' ? node['title'] : around;
    const inner = Object.entries(node).map(([key, one]) => [key, walk(one, title)] as const);
    return change(Object.fromEntries(inner), title);
  };
  return walk(schema, '') as Schema;
}
