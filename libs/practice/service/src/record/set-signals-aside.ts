import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { setAsideUntil, type Signal } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { SignalSetAside } from './signal-set-aside.entity.js';

export type SetAsideRequest = { readonly engagementId: string; readonly signals: readonly Signal[] };

/** A coach does not want to see signals of an engagement for thirty days. Nobody is told. */
@Injectable()
export class SetSignalsAside {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. `NotFound` for another's engagement. */
  execute(input: SetAsideRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.set-signals-aside', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt, today } = tx;
      const { personId } = actor;
      const { engagementId, signals } = input;
      await ownEngagement(tx, personId, engagementId);
      const until = setAsideUntil(today);
      const rows = [...new Set(signals)].map((signal) => ({
        ...{ id: newId(), bodyId, personId, engagementId },
        ...{ signal, until, recordedAt },
      }));
      if (rows.length > 0) await manager.insert(SignalSetAside, rows);
      await tx.audit('practice.set-signals-aside', engagementId);
      return engagementId;
    });
  }
}
