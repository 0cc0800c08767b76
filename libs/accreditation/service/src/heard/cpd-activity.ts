import type { activityRecorded } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Stands } from './record-evidence.js';

type Told = { readonly activityId: string; readonly personId: string; readonly revision: number };

/** What every fact on an activity says of which activity, whose, and which revision. */
export function activityTold({ activityId, personId, revision }: Told) {
  return { personId, source: 'cpd.activity', sourceId: activityId, revision, kind: 'cpd' } as const;
}

/** An activity that stands. It counts on its last day; a file that shows it makes it documented, the coach's word alone declared. */
export function activityHeld(data: DataOf<typeof activityRecorded>): Stands {
  const { kind: form, lastDay: heldOn, minutes, documented } = data;
  const trust = documented ? 'documented' : 'declared';
  return { ...activityTold(data), heldOn, minutes, attributes: { form }, trust };
}
