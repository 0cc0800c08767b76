import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedSimulation } from './locked-simulation.js';
import { SimulationOutcomeRow } from './simulation-outcome.entity.js';
import { SimulationRow } from './simulation.entity.js';

/** Forgets whom a simulation concerned; its figures stay. */
@Injectable()
export class EraseOutcomes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The simulation's id. One whose outcomes were erased before stays as it is. */
  execute(bodyId: string, id: string): Promise<string> {
    const actor = { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'accreditation.erase-outcomes', key: newId(), input: { id } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, now: outcomesErasedAt } = tx;
      const { outcomesErasedAt: before } = await lockedSimulation(tx, id);
      if (before !== null) return id;

      await manager.delete(SimulationOutcomeRow, { bodyId, simulationId: id });
      await manager.update(SimulationRow, { bodyId, id }, { outcomesErasedAt });
      await tx.audit('accreditation.erase-outcomes', id);
      return id;
    });
  }
}
