import { Injectable } from '@nestjs/common';
import { type Day, newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAnnex } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { CharterAnnex } from './charter-annex.entity.js';
import { KnownCharterVersion } from './charter-version.entity.js';
import { lastAnnex } from './last-annex.js';

export type AnnexCharterRequest = {
  readonly engagementId: string;
  /** Null where none is annexed any longer. */
  readonly versionId: string | null;
  readonly fromOn: Day;
};

/** A coach says which version of their charter is annexed to the contract of an engagement (RC-0.4). Nobody is told. */
@Injectable()
export class AnnexCharter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsToAnnex`; `NotFound` for another's engagement or version. */
  execute(input: AnnexCharterRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.annex-charter', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt, today } = tx;
      const { personId } = actor;
      const { engagementId, versionId, fromOn } = input;
      await oneAtATime(tx, engagementId);
      await ownEngagement(tx, personId, engagementId);
      const version = versionId === null ? null : await ownVersion(tx, personId, versionId);
      refuseIfAny(refusalsToAnnex({ version, fromOn }, await lastAnnex(tx, engagementId), today));

      const id = newId();
      await manager.insert(CharterAnnex, { id, bodyId, personId, engagementId, versionId, fromOn, recordedAt });
      await tx.audit('practice.annex-charter', id);
      return engagementId;
    });
  }
}

async function ownVersion({ manager, bodyId }: Transaction, personId: string, id: string) {
  const version = await manager.findOneBy(KnownCharterVersion, { bodyId, personId, id });
  if (!version) throw new NotFound('charter version');
  return version;
}
