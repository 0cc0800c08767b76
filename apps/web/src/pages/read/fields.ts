import type { SentFields } from '../props/mistake.js';

/** One field's text, without the spaces around it; empty when it was not sent. */
export function textOf(fields: SentFields, name: string): string {
  const value = fields[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** Every value of a field that may be sent several times. */
export function valuesOf(fields: SentFields, name: string): readonly string[] {
  const value = fields[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
