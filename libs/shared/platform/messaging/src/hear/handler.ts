import type { DataOf, FactType } from '@standing/fact-kit';
import type { HeardTransaction } from '../write/transaction.js';

/** Hears one kind of fact. It is right in any order and sets, never toggles: a fact may come late, or twice. */
export interface Handler<Type extends FactType = FactType> {
  readonly hears: Type;
  handle(data: DataOf<Type>, transaction: HeardTransaction): Promise<void>;
}
