import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { CharterLink } from './charter-link.entity.js';

/** A coach closes the public address of their charter, at once and for good. */
@Injectable()
export class WithdrawCharterLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The link's id. `NotFound` where none is open. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.withdraw-charter-link', key, input: null }, async (tx) => {
      const { manager, bodyId, today: endedOn } = tx;
      await oneAtATime(tx, `charter ${actor.personId}`);
      const open = await manager.findOneBy(CharterLink, { bodyId, personId: actor.personId, endedOn: IsNull() });
      if (!open) throw new NotFound('charter link');
      await manager.update(CharterLink, { bodyId, id: open.id }, { endedOn });
      await tx.audit('ethics.withdraw-charter-link', open.id);
      return open.id;
    });
  }
}
