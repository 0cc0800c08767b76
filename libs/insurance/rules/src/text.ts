import type { Refusal } from '@standing/kernel';

/** Why a text is too long, the spaces around it left aside. */
export function refusalsOfLength(text: string, path: string, longest: number, code: string): Refusal[] {
  return text.trim().length > longest ? [{ code, params: { longest }, path }] : [];
}
