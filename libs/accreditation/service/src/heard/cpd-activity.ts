import type { activityRecorded } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Day } from '@standing/kernel';
import type { EvidenceRow } from './evidence.entity.js';
import type { Stands } from './record-evidence.js';

type Told = { readonly activityId: string; readonly personId: string; readonly revision: number };

/** What every fact on an activity says of which activity, whose, and which revision. */
export function activityTold({ activityId, personId, revision }: Told) {
  return { personId, source: 'cpd.activity', sourceId: activityId, revision, kind: 'cpd' } as const;
}

/**
 * An activity that stands. It counts on its last day; a file that shows it makes it documented, the coach's word alone
 * declared. `activityId` is the same for its repetitions; none is recorded without what was learnt (DV-1), which
 * `reflectionId` names; `parts` divides its minutes over categories. A file that was erased showed it all the same:
 * a line that asks for files that are still there asks for no `documentErasedOn`. See also `usedAs`.
 */
export function activityHeld(data: DataOf<typeof activityRecorded>): Stands & { readonly heldOn: Day } {
  const { activityId, seriesId = activityId, kind: form, lastDay: heldOn, minutes, categories = [], documented } = data;
  const trust = documented ? 'documented' : 'declared';
  const parts = categories.map((part) => `${part.code}:${part.minutes}`);
  const attributes = {
    ...{ form, activityId: seriesId, reflectionId: activityId },
    ...(parts.length > 0 && { parts }),
    ...(data.fileErasedOn && { documentErasedOn: data.fileErasedOn }),
    ...usedAs(data),
  };
  return { ...activityTold(data), heldOn, minutes, attributes, trust };
}

type Used = Pick<DataOf<typeof activityRecorded>, 'countsFor' | 'spentOn' | 'lookedThrough'>;

/**
 * The line that the coach puts it to, the audit in which it made something good, and that its text was looked
 * through for others.
 */
function usedAs({ countsFor, spentOn, lookedThrough }: Used): EvidenceRow['attributes'] {
  return {
    ...(countsFor !== undefined && { countsFor }),
    ...(spentOn !== undefined && { spentOn }),
    ...(lookedThrough === true && { anonymised: true }),
  };
}
