import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Card, EmptyState, LinkButton } from '@standing/design-system';
import { Loaded, useCountryNames, useFormat } from '@standing/web-core';
import { ActivityTable } from './activity-table.js';
import { type MapDays, useCoverMap, useMapDays, usePractisedDays } from './use-cover-map.js';
import {
  BARE,
  cellsOf,
  firstDayOf,
  minutesIn,
  minutesNowhere,
  type PractisedDay,
  withMinutes,
  type WorkedRow,
} from './worked.js';

/** Where I practise, for what and when, and which of it is covered; with the hours that fell into gaps. */
export function CoverMapCard() {
  const { t } = useLingui();
  const days = useMapDays();
  const practised = usePractisedDays(days);
  return (
    <Card title={t`Is my work covered?`} busy={practised.isFetching}>
      <Loaded query={practised} failed={t`Your practice could not be loaded.`} lines={4}>
        {({ myPractisedDays: worked }) => {
          const cells = cellsOf(worked);
          const shown = { ...days, from: firstDayOf(worked, days.from) };
          return (
            <>
              {cells.length === 0 ? <NoCountry /> : <CoverMap worked={worked} days={shown} />}
              <Nowhere minutes={minutesNowhere(worked)} />
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

function NoCountry() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`This map compares your covers with the countries in which you practise. Log practice, and say the country in the record of the engagement.`}
      action={<LinkButton href="/practice" kind="second">{t`Go to my practice`}</LinkButton>}
    />
  );
}

/** What was logged without a country is on no map, and is said. */
function Nowhere({ minutes }: { readonly minutes: number }) {
  const format = useFormat();
  const length = format.duration(minutes);
  if (minutes === 0) return null;
  return (
    <p className="muted small">
      <Trans>{length} of your practice is not on the map: the record of those engagements says no country.</Trans>
    </p>
  );
}

type CoverMapProps = { readonly worked: readonly PractisedDay[]; readonly days: MapDays };

function CoverMap({ worked, days }: CoverMapProps) {
  const { t } = useLingui();
  const map = useCoverMap(cellsOf(worked), days);
  return (
    <Loaded query={map} failed={t`The map of your covers could not be loaded.`} lines={4}>
      {({ myCoverMap }) => {
        const rows = withMinutes(myCoverMap, worked);
        return (
          <>
            <Summary rows={rows} />
            <Countries rows={rows} />
            <p className="muted small">
              <Trans>
                As things stand today, from the day on which you first logged practice, two years ago at the most. Your
                hours are put beside your covers on this page alone: the association does not see them here.
              </Trans>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}

function Summary({ rows }: { readonly rows: readonly WorkedRow[] }) {
  const format = useFormat();
  const [bare, employers] = [minutesIn(rows, BARE), minutesIn(rows, ['EMPLOYER', 'EMPLOYER_DECLARED'])];
  const [length, letters] = [format.duration(bare), format.duration(employers)];
  return (
    <>
      {bare === 0 ? (
        <p className="strong">
          <Trans>None of the practice on this map fell on a day without cover.</Trans>
        </p>
      ) : (
        <Callout tone="bad">
          <p>
            <Trans>{length} of your practice is covered by nothing: see the times in red.</Trans>
          </p>
        </Callout>
      )}
      {employers > 0 && (
        <p>
          <Trans>{letters} is covered only if it was for the employer whose letter you declared.</Trans>
        </p>
      )}
    </>
  );
}

function Countries({ rows }: { readonly rows: readonly WorkedRow[] }) {
  const { nameOf, inOrder } = useCountryNames();
  const countries = inOrder([...new Set(rows.map(({ country }) => country))]);
  return (
    <div className="split">
      {countries.map((country) => (
        <section key={country} className="stack" data-gap="small" aria-label={nameOf(country)}>
          <h3>{nameOf(country)}</h3>
          {rows
            .filter((row) => row.country === country)
            .map((row) => (
              <ActivityTable key={row.activity} row={row} />
            ))}
        </section>
      ))}
    </div>
  );
}
