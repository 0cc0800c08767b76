import { Injectable } from '@nestjs/common';
import { bodySet } from '@standing/identity/facts';
import { NotFound } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Body } from './body.entity.js';

/** To so many seconds ahead of real time, or so many seconds on from where the clock stands. */
export type Move = { readonly to: number } | { readonly on: number };

/** Moves a demonstration body's clock and tells every context. A body that is none keeps real time: NOT_FOUND. */
@Injectable()
export class MoveClock {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, move: Move, key: string): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'identity.move-clock', key, input: move },
      async ({ manager, bodyId, keepTime, tell, audit }) => {
        const body = await manager.findOne(Body, {
          where: { id: bodyId, demo: true },
          lock: { mode: 'pessimistic_write' },
        });
        if (!body) throw new NotFound('demonstration body');
        const offsetSeconds = 'to' in move ? move.to : body.offsetSeconds + move.on;
        const revision = body.revision + 1;
        await manager.update(Body, { id: bodyId }, { offsetSeconds, revision });
        await keepTime({ zone: body.zone, offsetSeconds, revision });
        await tell(bodySet, { zone: body.zone, offsetSeconds, revision });
        await audit('move-clock', bodyId, { offsetSeconds });
        return bodyId;
      },
    );
  }
}
