import { activityRecorded } from '@standing/cpd/facts';
import type { Evidence } from '@standing/accreditation/requirements';
import { newId } from '@standing/kernel';
import { activityHeld } from '../heard/cpd-activity.js';
import type { ActivityIfInput } from './if.input.js';

/** Nothing that was recorded has a higher one. */
const LAST_REVISION = 2_147_483_647;
/** More parts than an activity can have are not looked at. */
const MOST_PARTS = 12;

/** What would be told of the activity, as the piece of evidence that it would be; null for what could not be recorded so. */
export function activityIf(
  { activityId, form, day, minutes, categories, documented, seriesId }: ActivityIfInput,
  personId: string,
): Evidence | null {
  const told = activityRecorded.shape.safeParse({
    ...{ personId, minutes, firstDay: day, lastDay: day, kind: form, revision: LAST_REVISION },
    activityId: activityId ?? newId(),
    documented: documented ?? false,
    categories: (categories ?? []).slice(0, MOST_PARTS).map(({ code, minutes: part }) => ({ code, minutes: part })),
    seriesId: seriesId ?? undefined,
  });
  if (!told.success) return null;
  const divided = (told.data.categories ?? []).reduce((sum, part) => sum + part.minutes, 0);
  return divided > minutes ? null : { ...activityHeld(told.data), id: told.data.activityId, state: 'active' };
}
