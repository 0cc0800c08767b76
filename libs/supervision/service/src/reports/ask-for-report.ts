import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { reportAsked } from '@standing/supervision/facts';
import { refusalsToAskForReport } from '@standing/supervision/rules';
import { In, IsNull } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { Session } from '../sessions/session.entity.js';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import { authorOf } from './open-report.js';
import { ReportRow } from './report.entity.js';

/** Under which agreement, and for which level by its code. */
export type ReportAsked = { readonly agreementId: string; readonly level: string };

/** A coach asks a supervisor who confirmed sessions of theirs for a report on them, for one level. */
@Injectable()
export class AskForReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToAskForReport`. Another's agreement is not found. */
  execute(input: ReportAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.ask-for-report', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { level, agreementId } = input;
      const between = await ownBetween(tx, agreementId, actor);
      const { status, supervisorId, superviseeId } = between.agreement;
      const open = { bodyId, agreementId, level, ended: IsNull(), handedOverOn: IsNull() };
      const isOpen = await manager.existsBy(ReportRow, open);
      const confirmed = await manager.countBy(Session, { bodyId, agreementId, status: In(['confirmed', 'corrected']) });
      const author = await authorOf(tx, between);
      refuseIfAny(refusalsToAskForReport({ level, status, confirmed, isOpen, author }, today));

      const id = newId();
      const nothingYet = { ended: null, endedOn: null, declineReason: null, handedOverOn: null };
      const asked = { id, bodyId, agreementId, supervisorId, superviseeId, level, askedOn: today, recordedAt };
      await manager.insert(ReportRow, { ...asked, ...nothingYet });
      await tx.tell(reportAsked, { reportId: id, supervisorId });
      await tx.audit('supervision.ask-for-report', id);
      return id;
    });
  }
}

/** The coach's own agreement, locked after its supervisor: two who ask at once ask one after the other. */
async function ownBetween(tx: Transaction, id: string, { personId: superviseeId }: Member) {
  const { manager, bodyId } = tx;
  const own = await manager.findOneBy(Agreement, { bodyId, id, superviseeId });
  if (own === null) throw new NotFound('agreement');
  const supervisor = await lockedSupervisor(tx, own.supervisorId);
  const lock = { mode: 'for_no_key_update' } as const;
  return { supervisor, agreement: await manager.findOneOrFail(Agreement, { where: { bodyId, id }, lock }) };
}
