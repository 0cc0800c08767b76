import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { ProviderKeyEndRow, ProviderKeyRow } from './training.entities.js';

/** The office revokes a key: nothing is reported with it any more, and what was stays. */
@Injectable()
export class RevokeProviderKey {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The key's id. `NotFound` where there is none, or it was revoked before. */
  execute(keyId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.revoke-training-key', key, input: { keyId } }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      await oneAtATime(tx, `training key ${keyId}`);
      const isThere = await manager.existsBy(ProviderKeyRow, { bodyId, id: keyId });
      if (!isThere || (await manager.existsBy(ProviderKeyEndRow, { bodyId, keyId })))
        throw new NotFound('training key');
      await manager.insert(ProviderKeyEndRow, { keyId, bodyId, recordedAt });
      await tx.audit('cpd.revoke-training-key', keyId);
      return keyId;
    });
  }
}
