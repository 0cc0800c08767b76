import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedSimulation } from './locked-simulation.js';
import { SimulationRow } from './simulation.entity.js';

/** Ends a simulation that cannot be brought further. */
@Injectable()
export class FailSimulation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The simulation's id. One that has ended meanwhile stays as it is. */
  execute(bodyId: string, id: string): Promise<string> {
    const actor = { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'accreditation.fail-simulation', key: newId(), input: { id } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, now: endedAt } = tx;
      const { status } = await lockedSimulation(tx, id);
      if (status !== 'running') return id;

      await manager.update(SimulationRow, { bodyId, id }, { status: 'failed', endedAt });
      await tx.audit('accreditation.fail-simulation', id);
      return id;
    });
  }
}
