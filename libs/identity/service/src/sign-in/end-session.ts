import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { Session } from './session.entity.js';

/** Closes a session for good. */
@Injectable()
export class EndSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, tokenHash: string): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'identity.end-session', key: newId(), input: null },
      async ({ manager, bodyId, realNow }) => {
        await manager.update(Session, { tokenHash, forBody: bodyId, endedAt: IsNull() }, { endedAt: realNow });
        return bodyId;
      },
    );
  }
}
