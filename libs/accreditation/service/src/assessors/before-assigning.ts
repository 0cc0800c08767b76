import type { Assessor, Bar, BeforeAssigning } from '@standing/accreditation/rules';
import { refusalsOfPart } from '@standing/accreditation/rules';
import type { Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { absencesIn } from '../absences/held-absences.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import { partsOf, recordIn } from '../decisions/application-record.js';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { AssessmentRow } from './assessment.entity.js';
import { AssessorRow } from './assessor.entity.js';
import { openAssessments } from './open-assessments.js';

type Assigning = Pick<BeforeAssigning, 'candidateId' | 'assignerId'> & { readonly application: ApplicationRow };

/** What is looked at before somebody is given a seat. Whoever asks holds the application, and the relations of the two. */
export async function beforeAssigning(
  tx: Transaction,
  { application, ...assigning }: Assigning,
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
    on,
  };
}

/** Why somebody who moderated, decided or heard an appeal takes no seat; that they assess or applied is told elsewhere. */
export async function refusalsOfOtherPart(
  tx: Transaction,
  applicationId: string,
  personId: string,
): Promise<Refusal[]> {
  const parts = { ...partsOf(await recordIn(tx, applicationId)), applicantId: '', assessorIds: [] };
  return refusalsOfPart(parts, personId, false);
}

async function assessorIn(tx: Transaction, personId: string): Promise<Assessor | null> {
  const { manager, bodyId } = tx;
  const row = await manager.findOneBy(AssessorRow, { bodyId, personId, removedOn: IsNull() });
  return row && { ...row, absences: await absencesIn(tx, personId) };
}
