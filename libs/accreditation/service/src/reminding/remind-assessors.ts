import { assessorReminded } from '@standing/accreditation/facts';
import { assessorsToRemind, refusalsToShareSeats } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { AssessmentReminderRow } from './assessment-reminder.entity.js';
import { type Awaited, awaitedApplications, awaitedOf, type AwaitedRow } from './awaited.js';

/** A registrar reminds the assessors of several applications in one act: each assessor once, of all that they have of it. */
@Injectable()
export class RemindAssessors {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The act's id, also where nobody could be reminded. Refused as a whole: see `refusalsToShareSeats`. */
  execute(applicationIds: readonly string[], key: string, actor: Member): Promise<string> {
    const ids = [...new Set(applicationIds)];
    const command = { actor, name: 'accreditation.remind-assessors', key, input: { applicationIds: ids } };
    return this.unitOfWork.run(command, async (tx) => {
      refuseIfAny(refusalsToShareSeats(ids.length));
      await oneAtATime(tx, 'assessment reminders');
      const waiting = (await awaitedIn(tx, ids, actor)).flatMap((one) => assessorsToRemind(one, tx.today).sheets);

      const actId = newId();
      for (const assessorId of new Set(waiting.map((sheet) => sheet.assessorId))) {
        const theirs = waiting.filter((sheet) => sheet.assessorId === assessorId);
        await remind(tx, assessorId, { actId, remindedBy: actor.personId, assessmentIds: theirs.map(({ id }) => id) });
      }
      await tx.audit('accreditation.remind-assessors', actId, { assessments: waiting.length });
      return actId;
    });
  }
}

async function awaitedIn(tx: Transaction, ids: readonly string[], { personId }: Member): Promise<Awaited[]> {
  const { manager, bodyId, today } = tx;
  const rows = await manager.query<AwaitedRow[]>(awaitedApplications.text, [bodyId, ids, today, null]);
  const applicantIds = rows.map(({ applicantId }) => applicantId);
  const conflicts = await conflictsBetween(tx, personId, applicantIds);
  return awaitedOf(ids, rows, { personId, related: conflicts.map(({ otherId }) => otherId) });
}

type Reminded = Pick<AssessmentReminderRow, 'actId' | 'remindedBy'> & { readonly assessmentIds: readonly string[] };

/** One reminder to one assessor. */
async function remind(tx: Transaction, assessorId: string, { assessmentIds, ...of }: Reminded): Promise<void> {
  const { manager, bodyId, now: recordedAt, today: remindedOn } = tx;
  const reminderId = newId();
  const said = { bodyId, ...of, reminderId, remindedOn, recordedAt };
  const rows = assessmentIds.map((assessmentId) => ({ id: newId(), ...said, assessmentId }));
  await manager.insert(AssessmentReminderRow, rows);
  await tx.tell(assessorReminded, { reminderId, assessorId, remindedOn });
}
