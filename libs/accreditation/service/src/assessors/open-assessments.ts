import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { ApplicationRow } from '../applications/application.entity.js';
import { AssessmentRow } from './assessment.entity.js';

/** The assessments that somebody has in hand: assigned or open, of an application that nobody has answered. */
export async function openAssessments({ manager, bodyId }: Transaction, assessorId: string): Promise<AssessmentRow[]> {
  const mine = await manager.findBy(AssessmentRow, { bodyId, assessorId, status: In(['assigned', 'open']) });
  const id = In(mine.map(({ applicationId }) => applicationId));
  const waiting = await manager.findBy(ApplicationRow, { bodyId, id, decidedOn: IsNull() });
  return mine.filter(({ applicationId }) => waiting.some((application) => application.id === applicationId));
}
