import { activityCorrected, activityRecorded } from '@standing/cpd/facts';
import type { Transaction } from '@standing/platform/messaging';
import type { ActivityRevision } from './activity.entity.js';

/** Tells what counts of an activity as it stands now: never its texts. */
export function tellActivity(
  { tell }: Transaction,
  {
    id: activityId,
    personId,
    kind,
    firstDay,
    lastDay,
    minutes,
    documentId,
    attendanceId,
    revision,
    ...rest
  }: ActivityRevision,
): Promise<void> {
  const fact = revision === 1 ? activityRecorded : activityCorrected;
  const documented = documentId !== null || attendanceId !== null;
  const categories = rest.categories.map(({ code, minutes: part }) => ({ code, minutes: part }));
  return tell(fact, {
    ...{ activityId, personId, kind, firstDay, lastDay, minutes, documented, revision },
    ...(categories.length > 0 && { categories }),
    ...(rest.seriesId !== null && { seriesId: rest.seriesId }),
    ...(rest.countsFor !== null && { countsFor: rest.countsFor }),
    ...(rest.spentOn !== null && { spentOn: rest.spentOn }),
    ...(rest.lookedThrough && { lookedThrough: true }),
    ...(rest.fileErasedOn && { fileErasedOn: rest.fileErasedOn }),
  });
}
