import { activityRecorded } from '@standing/cpd/facts';
import type { Evidence } from '@standing/accreditation/requirements';
import { newId } from '@standing/kernel';
import { activityHeld } from '../heard/cpd-activity.js';
import type { ActivityIfInput } from './if.input.js';

/** The ledger of activities. */
export const ACTIVITY = 'cpd.activity';
/** Nothing that was recorded has a higher one. */
const LAST_REVISION = 2_147_483_647;
/** More parts than an activity can have are not looked at. */
const MOST_PARTS = 12;

/**
 * What would be told of the activity, as the piece of evidence that it would be: of one that is there, used as it is now. Null
 * for what could not be recorded so.
 */
export function activityIf(
  { activityId, form, day, minutes, categories, documented, seriesId }: ActivityIfInput,
  personId: string,
  known: readonly Evidence[],
): Evidence | null {
  const told = activityRecorded.shape.safeParse({
    ...{ personId, minutes, firstDay: day, lastDay: day, kind: form, revision: LAST_REVISION },
    activityId: activityId ?? newId(),
    documented: documented ?? false,
    categories: (categories ?? []).slice(0, MOST_PARTS).map(({ code, minutes: part }) => ({ code, minutes: part })),
    seriesId: seriesId ?? undefined,
    ...usedNow(known, activityId),
  });
  if (!told.success) return null;
  const divided = (told.data.categories ?? []).reduce((sum, part) => sum + part.minutes, 0);
  return divided > minutes ? null : { ...activityHeld(told.data), id: told.data.activityId, state: 'active' };
}

/** The line that it is put to, and the audit that it made good: neither is typed. */
function usedNow(known: readonly Evidence[], activityId: string | null | undefined) {
  const revisions = known.filter(({ source, sourceId }) => source === ACTIVITY && sourceId === activityId);
  const [last] = revisions.sort((one, other) => other.revision - one.revision);
  return { countsFor: last?.attributes['countsFor'], spentOn: last?.attributes['spentOn'], lookedThrough: true };
}
