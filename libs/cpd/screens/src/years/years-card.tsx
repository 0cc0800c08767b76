import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, type ResultOf, useAct, useFormat } from '@standing/web-core';
import { stateYearMutation, yearsQuery } from './year.queries.js';

type Year = ResultOf<typeof yearsQuery>['myCpdYears'][number];

const YEARS = [...keys.cpd, 'years'];

/** The years that are over: what was recorded of each, and what was stated of it (R-94). None is a statement as well. */
export function YearsCard() {
  const { t } = useLingui();
  const years = useQuery({
    queryKey: YEARS,
    queryFn: () => ask(yearsQuery, {}),
    select: ({ myCpdYears }) => myCpdYears,
  });
  return (
    <Card title={t`Statements of past years`} busy={years.isFetching}>
      <p className="muted small">{t`Some bodies ask for a statement of each year, even where there was nothing: silence is not the same as none.`}</p>
      <Loaded query={years} failed={t`Your statements could not be loaded.`} lines={2}>
        {(found) => (
          <ul className="rows">
            {found.map((year) => (
              <li key={year.year}>
                <Row year={year} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Row({ year: { year, recordedMinutes, statedMinutes, statedOn } }: { readonly year: Year }) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useAct({
    run: (_: void, idempotencyKey) => ask(stateYearMutation, { year, idempotencyKey }),
    touches: [YEARS],
    movesStanding: true,
    onDone: () => toast({ text: t`Your statement of ${year} is kept.` }),
  });
  const recorded = format.duration(recordedMinutes);
  const words = useStated(statedMinutes, statedOn);
  const isCurrent = statedMinutes === recordedMinutes;
  const label = recordedMinutes === 0 ? t`State that there was none in ${year}` : t`State ${recorded} for ${year}`;
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{String(year)}</span>
          <br />
          <span className="muted small">
            {words}
            {statedMinutes !== null && !isCurrent && ` · ${t`${recorded} are recorded now: state it again`}`}
          </span>
        </span>
        <span className="item-figure figure">{recorded}</span>
        <span className="item-end" data-size="large">
          {!isCurrent && (
            <Button kind="quiet" size="small" onPress={() => act.mutate()} pending={act.isPending}>
              {label}
            </Button>
          )}
        </span>
      </div>
      {act.error && <Failure title={t`The year was not stated.`} error={act.error} />}
    </>
  );
}

function useStated(minutes: number | null, statedOn: string | null): string {
  const { t } = useLingui();
  const format = useFormat();
  if (minutes === null || statedOn === null) return t`Not stated`;
  const [day, length] = [format.day(statedOn), format.duration(minutes)];
  return minutes === 0 ? t`Stated on ${day}: none` : t`Stated on ${day}: ${length}`;
}
