import type { Assessor, Bar, BeforeAssigning } from '@standing/accreditation/rules';
import { refusalsOfPart } from '@standing/accreditation/rules';
import type { Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { absencesIn } from '../absences/held-absences.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import { type ApplicationRecord, partsOf } from '../decisions/application-record.js';
import { feeKnown } from '../fees/application-fee.sql.js';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { AssessmentRow } from './assessment.entity.js';
import { AssessorRow } from './assessor.entity.js';
import { openAssessments } from './open-assessments.js';

type Assigning = Pick<BeforeAssigning, 'candidateId' | 'assignerId'> & { readonly application: ApplicationRow };

/** What is looked at before somebody is given a seat. Whoever asks holds the application, and the relations of the two. */
export async function beforeAssigning(
  tx: Transaction,
  { application, ...assigning }: Assigning,
  record: ApplicationRecord,
): Promise<Omit<BeforeAssigning, 'seat'>> {
  const { manager, bodyId, today: on } = tx;
  const { candidateId } = assigning;
  const conflicts = await conflictsBetween(tx, candidateId, [application.personId]);
  return {
    ...assigning,
    application,
    seats: await manager.findBy(AssessmentRow, { bodyId, applicationId: application.id }),
    assessor: await assessorIn(tx, candidateId),
    open: (await openAssessments(tx, candidateId)).length,
    bars: conflicts.flatMap(({ kind, until }): Bar[] => (kind === 'self' ? [] : [{ kind, until }])),
    fee: feeKnown(record.fee),
    on,
  };
}

/** Why somebody who moderated, decided or heard an appeal takes no seat; that they assess or applied is told elsewhere. */
export function refusalsOfOtherPart(record: ApplicationRecord, personId: string): Refusal[] {
  return refusalsOfPart({ ...partsOf(record), applicantId: '', assessorIds: [] }, personId, false);
}

async function assessorIn(tx: Transaction, personId: string): Promise<Assessor | null> {
  const { manager, bodyId } = tx;
  const row = await manager.findOneBy(AssessorRow, { bodyId, personId, removedOn: IsNull() });
  return row && { ...row, absences: await absencesIn(tx, personId) };
}
