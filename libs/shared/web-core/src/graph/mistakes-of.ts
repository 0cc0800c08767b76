import type { SummaryMistake } from '@standing/design-system';
import { RefusedError } from './errors.js';

/** What a failed act says in the form: each reason at its field (by the last part of its path), the rest above. */
export function mistakesOf(error: Error | null, fields: Readonly<Record<string, string>> = {}): SummaryMistake[] {
  if (!(error instanceof RefusedError)) return [];
  return error.refusals.map(({ message, path }) => ({ message, field: fields[lastPart(path)] }));
}

/** The sentence for one field, or undefined when that field is right. */
export function mistakeAt(error: Error | null, field: string): string | undefined {
  if (!(error instanceof RefusedError)) return undefined;
  return error.refusals.find(({ path }) => lastPart(path) === field)?.message;
}

function lastPart(path: string | null | undefined): string {
  return path?.split('.').at(-1) ?? '';
}
