import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, PageHeader, Select, Stack } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { OutcomeTable } from './outcome-table.js';
import type { Outcome } from './outcome-words.js';
import { outcomesQuery } from './outcome.queries.js';

/** How many years are offered. */
const YEARS = 5;

type OutcomesScreenProps = { readonly year: number | undefined; readonly onYear: (year: number) => void };

/** Whether applications are answered otherwise for some than for others, in figures that tell of nobody. */
export function OutcomesScreen({ year, onYear }: OutcomesScreenProps) {
  const { t } = useLingui();
  const { body } = useSession();
  const last = Number(body.today.slice(0, 4)) - 1;
  const years = Array.from({ length: YEARS }, (_, back) => last - back);
  const shown = year ?? last;
  const offered = [...new Set([...years, shown])].sort().reverse();
  return (
    <>
      <PageHeader
        title={t`Outcomes`}
        lead={<p>{t`Whether applications are answered otherwise for some than for others.`}</p>}
      />
      <Stack gap="large">
        <Select
          label={t`Year of the answer`}
          value={String(shown)}
          onChange={(value) => onYear(Number(value))}
          options={offered.map((one) => ({ value: String(one), text: String(one) }))}
        />
        <OutcomesOf year={shown} />
        <p className="muted">
          {t`Only years that are over, in steps of five. Where there are fewer than ten answers nothing is told, nor what would give them away.`}
        </p>
      </Stack>
    </>
  );
}

function OutcomesOf({ year }: { readonly year: number }) {
  const { t } = useLingui();
  const outcomes = useQuery({
    queryKey: [...keys.outcomes, year],
    queryFn: () => ask(outcomesQuery, { year }),
    select: ({ awardOutcomes }) => awardOutcomes,
  });
  return (
    <Loaded query={outcomes} failed={t`The outcomes could not be loaded.`} lines={5}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState sentence={t`No application was answered in ${year}.`} />
        ) : (
          <>
            <KindCard title={t`First applications`} outcomes={all.filter(({ kind }) => kind === 'FIRST')} />
            <KindCard title={t`Renewals`} outcomes={all.filter(({ kind }) => kind === 'RENEWAL')} />
            <KindCard
              title={t`Returns after an absence`}
              outcomes={all.filter(({ kind }) => kind === 'REINSTATEMENT')}
            />
          </>
        )
      }
    </Loaded>
  );
}

function KindCard({ title, outcomes }: { readonly title: string; readonly outcomes: readonly Outcome[] }) {
  const { t } = useLingui();
  if (outcomes.length === 0) return null;
  return (
    <Card title={title}>
      <Stack>
        <OutcomeTable title={t`By language`} outcomes={outcomes.filter(({ trait }) => trait === 'LANGUAGE')} />
        <OutcomeTable title={t`By leave`} outcomes={outcomes.filter(({ trait }) => trait === 'LEAVE')} />
      </Stack>
    </Card>
  );
}
