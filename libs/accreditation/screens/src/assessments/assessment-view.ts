import { type Asked, oneOf, type Shape } from '../queues/view.js';
import type { Assessment } from './assessment.js';

export const OWN_STATUSES = { assigned: 'ASSIGNED', open: 'OPEN', submitted: 'SUBMITTED', closed: 'CLOSED' } as const;

/** What the list of one's assessments takes of its address. */
export const SHAPE: Shape = {
  status: oneOf(...Object.keys(OWN_STATUSES)),
  sort: oneOf('newest', 'oldest', 'level'),
};

/** The assessments that are asked for, in the order that is: the latest first where nothing is said. */
export function shownOf(all: readonly Assessment[], { status, sort }: Asked): Assessment[] {
  const wanted = Object.entries(OWN_STATUSES).find(([name]) => name === status)?.[1];
  const found = all.filter((one) => wanted === undefined || one.status === wanted);
  const given = (one: Assessment, other: Assessment) => (one.assignedAt < other.assignedAt ? -1 : 1);
  if (sort === 'oldest') return found.sort(given);
  if (sort === 'level')
    return found.sort((one, other) => one.level.title.localeCompare(other.level.title) || given(one, other));
  return found;
}
