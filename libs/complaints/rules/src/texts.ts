import type { Refusal } from '@standing/kernel';

/** Why a text cannot be taken: there is none, or it is too long. Nothing is said of its worth. */
export function refusalsOfText(path: string, value: string, missing: string, longest: number): Refusal[] {
  if (value.trim() === '') return [{ code: missing, path }];
  return value.length > longest ? [{ code: 'COMPLAINTS_TEXT_TOO_LONG', params: { longest }, path }] : [];
}
