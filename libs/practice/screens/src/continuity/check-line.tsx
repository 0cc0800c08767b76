import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Plan, Trust } from './continuity.queries.js';

type CheckLineProps = Pick<Plan | Trust, 'confirmed' | 'checkDueOn'> & { readonly me: 'coach' | 'colleague' };

/** When each of the two last confirmed the plan, and from when both have to again. */
export function CheckLine({ confirmed, checkDueOn, me }: CheckLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  if (!confirmed || !checkDueOn) return null;
  const { coachOn, colleagueOn } = confirmed;
  const [mine, theirs] = me === 'coach' ? [coachOn, colleagueOn] : [colleagueOn, coachOn];
  const due = format.day(checkDueOn);
  return (
    <SummaryList
      items={[
        { term: t`Confirmed by me`, value: format.day(mine) },
        {
          term: me === 'coach' ? t`Confirmed by my colleague` : t`Confirmed by the coach`,
          value: format.day(theirs),
        },
        {
          term: t`Yearly check`,
          value: (
            <StatusTag tone={checkDueOn <= today ? 'warn' : 'ok'}>
              {checkDueOn <= today ? t`Due since ${due}` : t`Due on ${due}`}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
