import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ObligationMeetingRow } from './obligation.entities.js';

/** A coach erases what they said of an obligation: nothing of it is left. */
@Injectable()
export class EraseMet {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id that was erased; another's is not found. */
  execute(input: { readonly id: string }, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.erase-met', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const where = { bodyId, personId: actor.personId, id: input.id };
      await manager.remove(await manager.findOneByOrFail(ObligationMeetingRow, where));
      return input.id;
    });
  }
}
