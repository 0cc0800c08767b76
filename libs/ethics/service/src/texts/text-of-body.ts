import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { TEXTS, type TextRow } from './text.js';

/** The text with this id; a text that there is not is not found. */
export async function textOfBody({ manager, bodyId }: Transaction, id: string): Promise<TextRow> {
  const all: readonly TextRow[] = await manager.query(TEXTS, [bodyId]);
  const text = all.find((one) => one.id === id);
  if (!text) throw new NotFound('text');
  return text;
}
