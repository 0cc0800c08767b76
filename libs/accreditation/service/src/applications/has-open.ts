import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { ApplicationRow } from './application.entity.js';

/** Whether an application of theirs is open, of whichever kind: nobody has two. */
export function hasOpen({ manager, bodyId }: Transaction, personId: string): Promise<boolean> {
  return manager.existsBy(ApplicationRow, { bodyId, personId, decidedOn: IsNull() });
}
