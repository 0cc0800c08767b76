import { Injectable } from '@nestjs/common';
import { type CpdKind, type EventRequest, refusalsToHold } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { asRead, type Changed, standingEvent, standingProvider } from './standing-training.js';
import { EventRevision } from './training.entities.js';

export type KeptEvent = EventRequest & {
  readonly kind: CpdKind;
  /** Null for the body itself. */
  readonly providerId: string | null;
  readonly changed: Changed;
};

/** The office keeps an event, or changes one: what was reported of it before rests on what it said then. */
@Injectable()
export class KeepEvent {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The event's id. Refusals: see `refusalsToHold`; `NotFound` for the event and for its provider; `Stale`. */
  execute(input: KeptEvent, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.keep-training-event', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { changed, ...said } = input;
      const id = changed?.id ?? newId();
      await oneAtATime(tx, `event ${id}`);
      if (changed !== null) asRead(changed, await standingEvent(tx, id));
      refuseIfAny(refusalsToHold(said, said.providerId === null ? null : await standingProvider(tx, said.providerId)));
      const revision = (changed?.version ?? 0) + 1;
      await manager.insert(EventRevision, manager.create(EventRevision, { ...said, id, bodyId, revision, recordedAt }));
      await tx.audit('cpd.keep-training-event', id, { revision });
      return id;
    });
  }
}
