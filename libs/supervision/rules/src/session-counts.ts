import type { Refusal } from '@standing/kernel';
import type { GroupCounts, SessionForm } from './session.js';

/** The least and the most that a group or a circle of peers counts here: our own bounds, no body publishes any. */
export const LEAST_IN_GROUP = 2;
export const MOST_IN_GROUP = 30;

/**
 * Why a session cannot have had so many people: `SUPERVISION_COUNTS_OF_GROUP_ONLY` (two people are no group),
 * `SUPERVISION_COUNT_OUT_OF_RANGE` (`least` to `most`), `SUPERVISION_MORE_PRESENT_THAN_CONTRACTED`. A number that is
 * not said is never refused, nor put in by anybody but the two people.
 */
export function refusalsOfCounts({
  form,
  contracted,
  present,
}: GroupCounts & { readonly form: SessionForm }): Refusal[] {
  const said = Object.entries({ contracted, present }).flatMap(([path, count]) =>
    count === null ? [] : [{ path, count }],
  );
  if (form === 'individual') return said.map(({ path }) => ({ code: 'SUPERVISION_COUNTS_OF_GROUP_ONLY', path }));
  const params = { least: LEAST_IN_GROUP, most: MOST_IN_GROUP };
  const outside = said.filter(({ count }) => count < LEAST_IN_GROUP || count > MOST_IN_GROUP);
  const refusals: Refusal[] = outside.map(({ path }) => ({ code: 'SUPERVISION_COUNT_OUT_OF_RANGE', params, path }));
  if (contracted !== null && present !== null && present > contracted)
    refusals.push({ code: 'SUPERVISION_MORE_PRESENT_THAN_CONTRACTED', path: 'present' });
  return refusals;
}
