import type { Mistake, MistakeCode, SentFields } from '../props/mistake.js';
import { textOf } from './fields.js';

/** What is wrong with a field that has to be filled. */
export function filled(fields: SentFields, field: string, code: MistakeCode): Mistake[] {
  return textOf(fields, field) === '' ? [{ code, field }] : [];
}

/** What is wrong with a field that has to be one of these. */
export function oneOf(fields: SentFields, field: string, choices: readonly string[], code: MistakeCode): Mistake[] {
  return choices.includes(textOf(fields, field)) ? [] : [{ code, field }];
}
