import { useLingui } from '@lingui/react/macro';
import { Card, Stack, StatusTag } from '@standing/design-system';
import { FigureTable, useNumber } from './figure-table.js';
import type { FigureMeant, FigureName, Figures } from './figures.js';

export type FigureCardProps = { readonly figures: Figures; readonly onOpen: (meant: FigureMeant) => void };

const OF_TIME: readonly FigureName[] = ['END_TO_END', 'BODY_TIME', 'PARTY_TIME', 'STAGE'];

/** How long cases take: the oldest always beside the median, and what stood still always beside both. */
export function TimeFigures({ figures, onOpen }: FigureCardProps) {
  const { t } = useLingui();
  const number = useNumber();
  const paused = figures.counts.filter(({ figure }) => figure === 'PAUSED' || figure === 'PAUSED_AT_ALL');
  return (
    <Card title={t`The time that cases take`}>
      <Stack>
        <p className="muted small">{t`In days. The median and nine in ten are of what ended in the period, each the length of a case; the oldest is of all, with what goes on. A case that was opened again counts from its first receipt.`}</p>
        <Lengths title={t`Lengths, in days`} figures={figures} onOpen={onOpen} names={OF_TIME} />
        <FigureTable
          title={t`Days on which time stood still`}
          columns={[t`Cases`, t`Number of days`]}
          rows={paused
            .filter(({ figure, cases }) => cases > 0 || figure === 'PAUSED_AT_ALL')
            .map(({ figure, part = null, cases, days }) => ({
              ...{ figure, part, cells: [number(cases), number(days)] },
              hasCases: figure === 'PAUSED_AT_ALL' && cases > 0,
            }))}
          onOpen={onOpen}
        />
      </Stack>
    </Card>
  );
}

type LengthsProps = FigureCardProps & { readonly title: string; readonly names: readonly FigureName[] };

export function Lengths({ title, figures, onOpen, names }: LengthsProps) {
  const { t } = useLingui();
  const number = useNumber();
  const rows = figures.lengths
    .filter(({ figure, part, oldestDays }) => names.includes(figure) && (!part || typeof oldestDays === 'number'))
    .map(({ figure, part = null, ended, medianDays, p90Days, oldestDays, oldestGoesOn }) => ({
      ...{ figure, part, hasCases: typeof oldestDays === 'number' },
      cells: [
        number(ended),
        number(medianDays),
        number(p90Days),
        oldestGoesOn ? t`${number(oldestDays)}, goes on` : number(oldestDays),
      ],
    }));
  const columns = [t({ message: 'Ended', context: 'figure' }), t`Median`, t`Nine in ten`, t`Oldest`];
  return <FigureTable {...{ title, columns, rows, onOpen }} />;
}

const IN_TIME: readonly FigureName[] = [
  ...(['ACKNOWLEDGED_IN_TIME', 'TOLD_IN_TIME', 'TRIAGED_IN_TIME', 'ENDED_IN_NINE_MONTHS', 'ACCESS_IN_TIME'] as const),
];

/** What had to be done by a day; whoever leads complaints opens those that missed it. */
export function DueFigures({ figures, onOpen }: FigureCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`What had to be done in time`}>
      <Stack>
        <p className="muted small">{t`Each counts once: on the day on which it was done in time, or on its last day. K1 and K2 never stand still.`}</p>
        <Shares title={t`In time`} figures={figures} onOpen={onOpen} names={IN_TIME} />
      </Stack>
    </Card>
  );
}

export function Shares({ title, figures, onOpen, names }: LengthsProps) {
  const { t } = useLingui();
  const number = useNumber();
  const isDue = names === IN_TIME;
  const rows = figures.shares
    .filter(({ figure }) => names.includes(figure))
    .map(({ figure, met, missed }) => ({
      ...{ figure, part: null, hasCases: met + missed > 0 },
      cells: [
        number(met),
        isDue && missed > 0 ? <StatusTag tone="warn">{number(missed)}</StatusTag> : number(missed),
        met + missed === 0 ? '–' : t`${Math.floor((100 * met) / (met + missed))} %`,
      ],
    }));
  const columns = isDue ? [t`In time`, t`Missed`, t`Share`] : [t`Yes`, t`No`, t`Share`];
  return <FigureTable {...{ title, columns, rows, onOpen }} />;
}
