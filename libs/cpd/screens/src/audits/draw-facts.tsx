import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { AuditDraw, Level } from './audit.queries.js';
import { useStratumName } from './use-stratum-name.js';

/** By which settings it is drawn, and how many of how many. */
export function DrawFacts({ draw, levels }: { readonly draw: AuditDraw; readonly levels: readonly Level[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const nameOf = useStratumName(levels);
  const { rows, leftOut, undocumentedWeight: tickets, drawnOn } = draw;
  const rate = format.number(draw.ratePerMille);
  const reasons = useReasons(draw);
  return (
    <SummaryList
      items={[
        { term: t`Rate in each stratum`, value: t`${rate} in a thousand, rounded up` },
        ...draw.strata.map(({ stratum, rows: all, drawn }) => ({
          term: nameOf(stratum),
          value: drawnOn ? t`${drawn} of ${all} drawn` : t`${drawn} of ${all} to be drawn`,
        })),
        { term: t`Members left out`, value: leftOut === 0 ? t`nobody` : t`${leftOut} of ${rows}` },
        ...(reasons.length > 0 ? [{ term: t`Who is left out`, value: reasons.join(' · ') }] : []),
        ...(tickets > 1
          ? [
              {
                term: t`Without a file of the last year`,
                value: plural(tickets, { one: '# ticket', other: '# tickets' }),
              },
            ]
          : []),
        ...(drawnOn ? [{ term: t`Drawn on`, value: format.day(drawnOn, 'long') }] : []),
      ]}
    />
  );
}

function useReasons({ leaveOutDrawnLastTime, minimumDays: days }: AuditDraw): string[] {
  const { t } = useLingui();
  return [
    ...(leaveOutDrawnLastTime ? [t`drawn in the last draw`] : []),
    ...(days > 0 ? [t`first accredited fewer than ${days} days before`] : []),
  ];
}
