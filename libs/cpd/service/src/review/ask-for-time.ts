import { Injectable } from '@nestjs/common';
import { refusalsToAskTime, type TimeGround } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ownFile } from './load-file.js';
import { AuditTimeAskedRow } from './review.entities.js';

export type TimeWished = { readonly fileId: string; readonly ground: TimeGround; readonly wishedUntil: string };

/** A member asks for more time before the term ends, on a ground that says nothing of their health. */
@Injectable()
export class AskForTime {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The audit's id. Refusals: see `refusalsToAskTime`; that of another is not found. */
  execute(input: TimeWished, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.ask-audit-time', key, input }, async (tx) => {
      const { steps, round } = await ownFile(tx, input.fileId, actor);
      refuseIfAny(refusalsToAskTime(steps, input.wishedUntil, tx.today));

      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      await manager.insert(AuditTimeAskedRow, { bodyId, ...input, round, askedOn, recordedAt });
      await tx.audit('cpd.ask-audit-time', input.fileId, { round, until: input.wishedUntil });
      return input.fileId;
    });
  }
}
