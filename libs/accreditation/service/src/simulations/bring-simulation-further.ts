import { Inject, Injectable } from '@nestjs/common';
import { LOG } from '@standing/platform/graphql';
import type { Log } from '@standing/platform/observability';
import { FailSimulation } from './fail-simulation.js';
import { SimulateChunk } from './simulate-chunk.js';
import { SimulatedDocuments } from './simulated-documents.js';
import { endsSoAgain } from './undecidable.js';

/** Brings a simulation a chunk further, or ends it where trying again would end the same way. */
@Injectable()
export class BringSimulationFurther {
  constructor(
    private readonly chunk: SimulateChunk,
    private readonly fail: FailSimulation,
    private readonly documents: SimulatedDocuments,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Whether there is more to do here. A fault that may pass is told, and the chunk is tried again with the next poll. */
  async execute(bodyId: string, simulationId: string): Promise<boolean> {
    const goesOn = await this.chunk
      .execute(bodyId, simulationId)
      .catch((error: unknown) => this.stopFor(error, bodyId, simulationId));
    if (!goesOn) this.documents.forget(simulationId);
    return goesOn;
  }

  private async stopFor(error: unknown, bodyId: string, simulationId: string): Promise<false> {
    if (!endsSoAgain(error)) {
      this.log.error({ err: error, simulationId }, 'A simulation could not be brought further; it is tried again.');
      return false;
    }
    // What cannot be decided on may be of a person: the log tells nothing but which simulation it was.
    this.log.error({ simulationId }, 'A simulation failed.');
    await this.fail.execute(bodyId, simulationId);
    return false;
  }
}
