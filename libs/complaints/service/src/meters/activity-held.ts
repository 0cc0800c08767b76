import type { activityRecorded } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';

/** An activity as a condition counts it: on its last day, and where a file shows it. */
export function activityHeld(data: DataOf<typeof activityRecorded>) {
  const { activityId: sourceId, personId, lastDay: onDay, minutes, documented: stands, revision } = data;
  return { kind: 'development', sourceId, personId, revision, onDay, minutes, stands } as const;
}
