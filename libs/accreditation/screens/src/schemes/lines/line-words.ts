import { isObject, valueAt } from '../form/path.js';
import { caseOf, resolved, type Schema } from '../form/schema.js';

/** What a line is made of, in a few words: its measure, its window, its threshold. */
export function lineWords(format: Schema, line: unknown): string {
  const definitions = format.$defs ?? {};
  const item = resolved(format.properties?.['requirements']?.items ?? {}, definitions);
  const words = ['measure', 'window', 'threshold'].map((name) => {
    const value = valueAt(line, [name]);
    return caseOf(resolved(item.properties?.[name] ?? {}, definitions), value)?.word;
  });
  return words.filter((word) => word !== undefined).join(' · ');
}

/** A copy of the line under an id of its own. */
export function copyOf(line: unknown, lines: readonly unknown[]): unknown {
  if (!isObject(line)) return line;
  const taken = lines.map((one) => valueAt(one, ['id']));
  const stem = typeof line['id'] === 'string' && line['id'] !== '' ? line['id'] : 'line';
  let [id, number] = [`${stem}-2`, 2];
  while (taken.includes(id)) id = `${stem}-${(number += 1)}`;
  return { ...line, id };
}
