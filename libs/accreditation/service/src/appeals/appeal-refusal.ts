import { Injectable } from '@nestjs/common';
import { appealLodged } from '@standing/accreditation/facts';
import { type BeforeAppealing, refusalsToAppeal } from '@standing/accreditation/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { hasOpen } from '../applications/has-open.js';
import { lockedApplication } from '../applications/locked-application.js';
import { type ApplicationRecord, recordIn } from '../decisions/application-record.js';
import { oneAtATime } from '../lock.js';
import { AppealRow } from './appeal.entity.js';

/** An applicant appeals against a refusal. The refusal stays as it was told; whether it stands, others say. */
@Injectable()
export class AppealRefusal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Another's is not found. Refusals: see `refusalsToAppeal`. */
  execute(applicationId: string, grounds: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.appeal-refusal', key, input: { applicationId, grounds } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: appealedOn } = tx;
      const { personId } = actor;
      await oneAtATime(tx, `application ${personId}`);
      await lockedApplication(tx, applicationId, { personId });
      const record = await recordIn(tx, applicationId);
      const waiting = await hasOpen(tx, personId);
      refuseIfAny(refusalsToAppeal(beforeAppealing(record, waiting, appealedOn), grounds));

      const id = newId();
      const decisionId = record.decisions.at(-1)?.id ?? '';
      const appeal = { id, bodyId, applicationId, decisionId, grounds: grounds.trim(), appealedOn };
      await manager.insert(AppealRow, { ...appeal, outcome: null, decidedOn: null });
      await tx.tell(appealLodged, { appealId: id, applicationId, personId, appealedOn });
      await tx.audit('accreditation.appeal-refusal', id);
      return applicationId;
    });
  }
}

/** What the rules look at, for the screen that shows it beforehand and for the act alike. */
export function beforeAppealing(
  { status, decisions, appeals }: ApplicationRecord,
  waiting: boolean,
  today: Day,
): BeforeAppealing {
  const last = decisions.at(-1);
  const refusal = status === 'declined' && last?.outcome === 'declined' ? last : null;
  return {
    refusedOn: refusal?.decidedOn ?? null,
    appealed: appeals.some(({ decisionId }) => decisionId === refusal?.id),
    waiting,
    today,
  };
}
