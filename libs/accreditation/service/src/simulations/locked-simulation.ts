import type { Transaction } from '@standing/platform/messaging';
import { SimulationRow } from './simulation.entity.js';

/** The simulation, locked: a chunk that is under way ends first, and none begins meanwhile. */
export function lockedSimulation({ manager, bodyId }: Transaction, id: string): Promise<SimulationRow> {
  return manager.findOneOrFail(SimulationRow, { where: { bodyId, id }, lock: { mode: 'pessimistic_write' } });
}
