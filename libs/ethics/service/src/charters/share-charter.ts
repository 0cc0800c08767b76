import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { CharterLink } from './charter-link.entity.js';
import { CharterVersion } from './charter-version.entity.js';

const ADDRESS_BYTES = 16;

/** A coach opens a public address of their charter: the one there is stays, and a withdrawn one never comes back. */
@Injectable()
export class ShareCharter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The link's id. Refused: ETHICS_CHARTER_NOT_PUBLISHED before there is a version. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.share-charter', key, input: null }, async (tx) => {
      const { manager, bodyId, today: madeOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `charter ${personId}`);
      const isPublished = await manager.existsBy(CharterVersion, { bodyId, personId });
      refuseIfAny(isPublished ? [] : [{ code: 'ETHICS_CHARTER_NOT_PUBLISHED' }]);
      const open = await manager.findOneBy(CharterLink, { bodyId, personId, endedOn: IsNull() });
      if (open) return open.id;

      const id = newId();
      const address = randomBytes(ADDRESS_BYTES).toString('base64url');
      await manager.insert(CharterLink, { id, bodyId, personId, address, madeOn, endedOn: null });
      await tx.audit('ethics.share-charter', id);
      return id;
    });
  }
}
