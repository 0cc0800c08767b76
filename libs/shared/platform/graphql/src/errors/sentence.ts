import type { Locale } from '@standing/platform/auth';
import type { Refusal } from '@standing/kernel';
import type { Messages } from '../context/context-definition.js';
import { commonMessages } from './common.messages.js';

/** The refusal with its sentence in the reader's language. A code without a sentence is a fault, not a blank. */
export function sentenceOf(
  refusal: Refusal,
  messages: Messages,
  locale: Locale,
): { code: string; message: string; path: string | null } {
  const sentence = messages[refusal.code] ?? commonMessages[refusal.code];
  if (!sentence) throw new Error(`The refusal ${refusal.code} has no sentence.`);
  return { code: refusal.code, message: sentence[locale](refusal.params ?? {}), path: refusal.path ?? null };
}
