import type { Transaction } from '@standing/platform/messaging';
import { Cover } from '../covers/cover.entity.js';

/** A cover of the body, locked; it is decided on by one officer at a time, and not while its coach changes it. */
export function coverToDecide({ manager, bodyId }: Transaction, id: string): Promise<Cover> {
  return manager.findOneOrFail(Cover, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
}
