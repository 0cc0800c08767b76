import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { useAllotActivity } from '../record/use-activity-acts.js';
import type { Activity } from './use-activities.js';
import type { Use } from './use-uses.js';

/** On the other lines of those that share it. */
const ELSEWHERE = 'ACCREDITATION_COUNTED_ELSEWHERE';

type AllotProps = { readonly activity: Activity; readonly uses: readonly Use[] };

/** For which line an activity counts, where it could for several and counts once: the best fit, or what its coach says. */
export function Allot({ activity, uses }: AllotProps) {
  const { t } = useLingui();
  const act = useAllotActivity(activity);
  const lines = linesFor(uses);
  const { title, countsFor } = activity;
  if (lines.length < 2 && countsFor === null) return null;
  const isUnknown = countsFor !== null && lines.every(({ ruleId }) => ruleId !== countsFor);
  return (
    <div className="small">
      <Select
        label={t`“${title}” counts for`}
        value={act.isPending ? (act.variables ?? '') : (countsFor ?? '')}
        onChange={(line) => act.mutate(line)}
        options={[
          { value: '', text: t`Where it is missing most` },
          ...lines.map((line) => ({ value: line.ruleId, text: line.title })),
          ...(isUnknown ? [{ value: countsFor, text: t`${countsFor} (not asked by your scheme)` }] : []),
        ]}
      />
      {act.error && <Failure title={t`The change was not saved.`} error={act.error} />}
    </div>
  );
}

/** The lines that it fits, each once. */
function linesFor(uses: readonly Use[]): readonly Use[] {
  const fitting = uses.filter(({ isShared, reason }) => isShared && (reason === null || reason === ELSEWHERE));
  return fitting.filter(({ ruleId }, at) => fitting.findIndex((other) => other.ruleId === ruleId) === at);
}
