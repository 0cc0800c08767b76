import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ownSupervisor } from '../desk/own-supervisor.js';
import { DirectoryEntryRow } from './directory-entry.entity.js';

/** A supervisor leaves the directory, whenever they wish. */
@Injectable()
export class LeaveDirectory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The supervisor's id. To leave twice, or without having been in it, changes nothing. */
  execute(key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.leave-directory', key, input: {} }, async (tx) => {
      const { id: supervisorId } = await ownSupervisor(tx, actor);
      const { manager, bodyId, today: saidOn, now: recordedAt } = tx;
      const last = await manager.findOne(DirectoryEntryRow, { where: { bodyId, supervisorId }, order: { id: 'DESC' } });
      if (!last?.listed) return supervisorId;
      const nothing = { listed: false, languages: [], countries: [], places: 0, remote: false };
      await manager.insert(DirectoryEntryRow, { id: newId(), bodyId, supervisorId, saidOn, recordedAt, ...nothing });
      await tx.audit('supervision.leave-directory', supervisorId);
      return supervisorId;
    });
  }
}
