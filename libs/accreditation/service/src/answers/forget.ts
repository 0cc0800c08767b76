import type { Transaction } from '@standing/platform/messaging';
import { AssessmentRow } from '../assessors/assessment.entity.js';
import { ApplicationReportRow } from './application-report.entity.js';
import { ApplicationWordsRow } from './application-words.entity.js';
import { ApplicationAccommodationRow, ApplicationAnswerRow } from './application-answer.entity.js';

/** Once the application is answered or taken back, what its applicant needs to be assessed is nobody's business. */
export async function forgetAccommodation({ manager, bodyId }: Transaction, applicationId: string): Promise<void> {
  await manager.delete(ApplicationAccommodationRow, { bodyId, applicationId });
}

/** What the applicant, their supervisor and givers of feedback wrote goes with the application, unless somebody was asked to read it. */
export async function forgetUnread(tx: Transaction, applicationId: string): Promise<void> {
  const { manager, bodyId } = tx;
  await forgetAccommodation(tx, applicationId);
  const isAsked = await manager.existsBy(AssessmentRow, { bodyId, applicationId });
  if (isAsked) return;
  await manager.delete(ApplicationAnswerRow, { bodyId, applicationId });
  await manager.delete(ApplicationReportRow, { bodyId, applicationId });
  await manager.delete(ApplicationWordsRow, { bodyId, applicationId });
}
