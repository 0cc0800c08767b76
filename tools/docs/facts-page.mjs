/** Renders the page of facts: what each context tells, the shape of it, and who hears it. */
import { toJSONSchema } from 'zod';

const HEAD = `# Facts

What the contexts tell each other. A fact is something that happened: it is never changed once told, and it holds ids,
days, codes and minutes, never a name or a narrative. Each travels with its own id, the id of its body and the instant at
which it was told.

This page is made from the sources by \`npm run docs\`; a test fails when it is out of date.
`;

/**
 * @param {{ context: string, facts: { name: string, type: string, shape: import('zod').ZodType, comment: string,
 *   fields: Map<string, string> }[] }[]} contexts
 * @param {Record<string, readonly string[]>} routes
 */
export function factsPage(contexts, routes) {
  const sections = contexts.map(({ context, facts }) =>
    [`## ${context}\n`, ...facts.map((fact) => factSection(fact, routes))].join('\n'),
  );
  return [HEAD, ...sections].join('\n');
}

function factSection({ type, shape, comment, fields }, routes) {
  const listeners = routes[type] ?? [];
  const heard = listeners.length === 0 ? 'Heard by nobody yet.' : `Heard by ${listeners.join(', ')}.`;
  const { properties = {}, required = [] } = toJSONSchema(shape);
  const rows = Object.entries(properties).map(([name, schema]) => {
    const optional = required.includes(name) ? '' : ', optional';
    return `| \`${name}\` | ${kindOf(schema)}${optional} | ${(fields.get(name) ?? '').replaceAll('|', '\\|')} |`;
  });
  return [
    `### ${type}\n`,
    `${[comment, heard].filter(Boolean).join(' ')}\n`,
    '| field | kind | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function kindOf({ type, format, enum: values, const: only, anyOf, items }) {
  if (only !== undefined) return `\`${only}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(' or ');
  if (anyOf !== undefined) return anyOf.map(kindOf).join(' or ');
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'instant';
  if (format === 'uuid') return 'id';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'yes or no';
  if (type === 'array') return `list of ${kindOf(items)}`;
  return type === 'string' ? 'text' : (type ?? 'anything');
}
