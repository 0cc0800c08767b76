import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { judged } from './judged.js';
import { countMembers, foundIn, nextMembers, type Read } from './next-members.js';
import { SimulationOutcomeRow } from './simulation-outcome.entity.js';
import { SimulationRow } from './simulation.entity.js';
import { SimulatedDocuments } from './simulated-documents.js';
import { summaryOf } from './summary.js';
import { Undecidable } from './undecidable.js';

/** How many members are decided on in one transaction. */
export const CHUNK = 100;

/** For how long deciding keeps the loop of events to itself. */
const TURN_MS = 10;

/**
 * Brings one simulation one step further, in one transaction: counts the members, decides on the next of them, or sums up
 * when none is left. Whoever dies in it leaves the step undone; whoever comes second finds it locked and lets it be.
 */
@Injectable()
export class SimulateChunk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: SimulatedDocuments,
  ) {}

  /** Whether there is more to do here. Throws `Undecidable` where trying again would change nothing. */
  async execute(bodyId: string, id: string): Promise<boolean> {
    const actor = { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'accreditation.simulate-chunk', key: newId(), input: { id } };
    let goesOn = false;
    await this.unitOfWork.run(command, async (tx) => {
      const simulation = await lockedWhileRunning(tx, id);
      goesOn = simulation !== null && (await this.step(tx, simulation));
      return id;
    });
    return goesOn;
  }

  private async step(tx: Transaction, simulation: SimulationRow): Promise<boolean> {
    if (simulation.people === null) {
      await change(tx, simulation, { people: await countMembers(tx, simulation) });
      return true;
    }
    const members = await nextMembers(tx, simulation, CHUNK);
    if (members.length > 0) await this.decideOn(tx, simulation, members);
    else await this.sumUp(tx, simulation);
    return members.length > 0;
  }

  private async decideOn(tx: Transaction, simulation: SimulationRow, members: readonly Read[]): Promise<void> {
    const documents = await this.documents.of(tx, simulation);
    const moment = { on: simulation.onDay, knownAt: simulation.knownAt };
    const ids = { bodyId: tx.bodyId, simulationId: simulation.id };
    const outcomes: SimulationOutcomeRow[] = [];
    let since = performance.now();
    for (const member of members) {
      const { personId, chapterId } = member;
      const outcome = decided(() => judged(foundIn(member), documents, moment));
      if (outcome) outcomes.push({ id: newId(), ...ids, personId, chapterId, ...outcome });
      if (performance.now() - since < TURN_MS) continue;
      await setImmediate();
      since = performance.now();
    }
    await tx.manager.insert(SimulationOutcomeRow, outcomes);
    const done = simulation.done + members.length;
    // What was under way while the members were counted may add one.
    const people = Math.max(simulation.people ?? 0, done);
    await change(tx, simulation, { done, people, lastPersonId: members.at(-1)?.personId ?? null });
  }

  private async sumUp(tx: Transaction, simulation: SimulationRow): Promise<void> {
    const summary = await summaryOf(tx, simulation, await this.documents.of(tx, simulation));
    await change(tx, simulation, { status: 'done', endedAt: tx.now, people: simulation.done, summary });
  }
}

function lockedWhileRunning({ manager, bodyId }: Transaction, id: string): Promise<SimulationRow | null> {
  return manager.findOne(SimulationRow, {
    where: { bodyId, id, status: 'running' },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}

async function change(
  { manager, bodyId }: Transaction,
  { id }: SimulationRow,
  changes: Partial<SimulationRow>,
): Promise<void> {
  await manager.update(SimulationRow, { bodyId, id }, changes);
}

function decided<Outcome>(decide: () => Outcome): Outcome {
  try {
    return decide();
  } catch (cause) {
    throw new Undecidable('A member cannot be decided on.', { cause });
  }
}
