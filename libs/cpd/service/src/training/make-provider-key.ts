import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { standingProvider } from './standing-training.js';
import { ProviderKeyRow } from './training.entities.js';

/** 256 bits, which nobody guesses. */
const KEY_BYTES = 32;

/** The office makes a key with which a provider reports attendance: it is shown once, and its hash alone is kept. */
@Injectable()
export class MakeProviderKey {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The key; null when the idempotency key was used before. `NotFound` where there is no such provider. */
  async execute(providerId: string, idempotencyKey: string, actor: Member): Promise<string | null> {
    let made: string | null = null;
    const command = { actor, name: 'cpd.make-training-key', key: idempotencyKey, input: { providerId } };
    await this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: madeOn, now: recordedAt } = tx;
      await standingProvider(tx, providerId);
      const [id, secret] = [newId(), randomBytes(KEY_BYTES).toString('base64url')];
      const keyHash = createHash('sha256').update(secret).digest('hex');
      await manager.insert(ProviderKeyRow, { id, bodyId, providerId, keyHash, madeOn, recordedAt });
      await tx.audit('cpd.make-training-key', id);
      made = secret;
      return id;
    });
    return made;
  }
}
