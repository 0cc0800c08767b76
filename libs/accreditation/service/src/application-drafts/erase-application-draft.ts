import { Injectable } from '@nestjs/common';
import { draftErasedOn } from '@standing/accreditation/rules';
import { dayOf, newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { ApplicationDraftRow } from './application-draft.entity.js';

/** Erases a draft with which nobody went on for a long time. */
@Injectable()
export class EraseApplicationDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. One that was changed in the meantime stays. `zone` is the body's. */
  execute(bodyId: string, id: string, zone: string): Promise<string> {
    const actor = { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'accreditation.erase-application-draft', key: newId(), input: { id } };
    return this.unitOfWork.run(command, async ({ manager, today, audit }) => {
      const draft = await manager.findOne(ApplicationDraftRow, {
        where: { bodyId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (draft === null || draftErasedOn(dayOf(draft.changedAt, zone)) > today) return id;

      await manager.delete(ApplicationDraftRow, { bodyId, id });
      await audit('accreditation.erase-application-draft', id);
      return id;
    });
  }
}
