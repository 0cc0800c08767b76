import { Injectable } from '@nestjs/common';
import { refusalsToCancel } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedSimulation } from './locked-simulation.js';
import { SimulationRow } from './simulation.entity.js';

/** A scheme administrator stops a simulation. It stays on record without figures. */
@Injectable()
export class CancelSimulation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The simulation's id. Refusals: see `refusalsToCancel`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.cancel-simulation', key, input: { id } }, async (tx) => {
      const { manager, bodyId, now: endedAt } = tx;
      refuseIfAny(refusalsToCancel((await lockedSimulation(tx, id)).status));

      await manager.update(SimulationRow, { bodyId, id }, { status: 'cancelled', endedAt });
      await tx.audit('accreditation.cancel-simulation', id);
      return id;
    });
  }
}
