import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AttendanceAnswerRow, AttendanceEntity } from './training.entities.js';

/** The coach's own attendance that waits. `NotFound` for another's, and for one that is answered or erased. */
export async function waitingAttendance(
  { manager, bodyId }: Transaction,
  personId: string,
  id: string,
): Promise<AttendanceEntity> {
  const found = await manager.findOneBy(AttendanceEntity, { bodyId, personId, id });
  if (!found || (await manager.existsBy(AttendanceAnswerRow, { bodyId, attendanceId: id })))
    throw new NotFound('attendance');
  return found;
}

/** It waits no more: it became an activity, or (null) the coach was not there. */
export async function answerAttendance(
  { manager, bodyId, today: answeredOn, now: recordedAt }: Transaction,
  attendanceId: string,
  activityId: string | null,
): Promise<void> {
  await manager.insert(AttendanceAnswerRow, { attendanceId, bodyId, activityId, answeredOn, recordedAt });
}
