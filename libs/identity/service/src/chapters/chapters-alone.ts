import type { Transaction } from '@standing/platform/messaging';
import { alone } from '../relations/alone.js';

/** What is said of chapters of a body and of who belongs to them is said one after the other: it bars each other. */
export function chaptersAlone(tx: Transaction): Promise<void> {
  return alone(tx, 'chapters');
}
