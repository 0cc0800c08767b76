import type { Schema } from './schema.js';
import { isObject, type Path, valueAt } from './path.js';

const HOURS = /^(\d+)\s*h\s*(?:(\d{1,2})\s*(?:min)?)?$/i;
const WHOLE = /^-?\d+$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * A number as it was typed: `50 h` is 3000 where minutes are asked, nothing is null, and what is no number stays the
 * text that it is, for the check to speak of it.
 */
export function readAmount(typed: string, schema: Schema, minutes: boolean): unknown {
  const text = typed.trim();
  if (text === '') return null;
  const hours = minutes ? HOURS.exec(text) : null;
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  if (WHOLE.test(text) || (schema.type === 'number' && NUMBER.test(text))) return Number(text.replace(',', '.'));
  return typed;
}

/** How a number, or what was typed in its place, is shown. */
export function amountShown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

const ALWAYS_MINUTES = ['minutes', 'perMinutes', 'toMinutes'];
const IN_UNIT = ['amount', 'atMost', 'ifCountedAtLeast'];

/** Whether what stands at the path of the document is a number of minutes. */
export function isInMinutes(document: unknown, path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.findLast((step) => ALWAYS_MINUTES.includes(step) || IN_UNIT.includes(step));
  if (name === undefined) return false;
  const line = path[0] === 'requirements' ? valueAt(document, path.slice(0, 2)) : undefined;
  const measure = isObject(line) && isObject(line['measure']) ? line['measure'] : {};
  const ofMinutes = measure['kind'] === 'minutes' || (measure['kind'] === 'sum' && measure['unit'] === 'minutes');
  if (IN_UNIT.includes(name)) return ofMinutes && !names.includes('fee') && ceilingIsOfAmount(document, path);
  return name !== 'toMinutes' && (name !== 'minutes' || !names.includes('adjustments') || ofMinutes);
}

/** A ceiling on pieces counts pieces, whatever the line measures. */
function ceilingIsOfAmount(document: unknown, path: Path): boolean {
  const at = path.indexOf('ceilings');
  if (at === -1) return true;
  const ceiling = valueAt(document, path.slice(0, at + 2));
  return isObject(ceiling) && ceiling['kind'] === 'amount';
}
