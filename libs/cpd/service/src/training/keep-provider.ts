import { Injectable } from '@nestjs/common';
import { type ProviderRequest, refusalsToKeepProvider } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { asRead, type Changed, standingProvider } from './standing-training.js';
import { ProviderRevision } from './training.entities.js';

export type KeptProvider = ProviderRequest & { readonly changed: Changed };

/** The office keeps a training provider, or changes one: what it said before is kept. */
@Injectable()
export class KeepProvider {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The provider's id. Refusals: see `refusalsToKeepProvider`; `NotFound`; `Stale`. */
  execute(input: KeptProvider, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.keep-training-provider', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { changed, ...said } = input;
      const id = changed?.id ?? newId();
      await oneAtATime(tx, `provider ${id}`);
      if (changed !== null) asRead(changed, await standingProvider(tx, id));
      refuseIfAny(refusalsToKeepProvider(said));
      const revision = (changed?.version ?? 0) + 1;
      await manager.insert(ProviderRevision, { ...said, id, bodyId, revision, recordedAt });
      await tx.audit('cpd.keep-training-provider', id, { revision });
      return id;
    });
  }
}
