import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { BringSimulationFurther } from './bring-simulation-further.js';

/** Whoever asks for a simulation wakes the job; this is for one that another process left. */
const POLL_MS = 5_000;

type Running = { readonly id: string; readonly bodyId: string };

/** Brings the simulations of every body further, a chunk of each in turn, until none is left. */
@Injectable()
export class RunSimulations implements OnApplicationBootstrap, OnModuleDestroy {
  private stopping = false;
  private readonly polling = new Polling(
    POLL_MS,
    () => this.run(),
    (error) => this.log.error({ err: error }, 'Simulations could not be read; they are looked for again.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly bring: BringSimulationFurther,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.wake();
  }

  /** The chunk under way ends; what follows is left to whoever starts next. */
  onModuleDestroy(): Promise<void> {
    this.stopping = true;
    return this.polling.stop();
  }

  /** Looks for simulations at once. */
  wake(): void {
    this.polling.wake();
  }

  private async run(): Promise<void> {
    while (await this.round());
  }

  /** One chunk of each; whether any is to go on. */
  private async round(): Promise<boolean> {
    const { rows } = await this.pool.query<Running>(
      `select id, body_id as "bodyId" from accreditation.simulations where status = 'running' order by asked_at`,
    );
    let goesOn = false;
    for (const { bodyId, id } of rows) {
      if (this.stopping) return false;
      if (await this.bring.execute(bodyId, id)) goesOn = true;
    }
    return goesOn;
  }
}
