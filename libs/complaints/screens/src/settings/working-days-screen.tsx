import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, EmptyState } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { DayOffForm } from './day-off-form.js';
import { FreeDayRow } from './free-day-row.js';
import { freeDaysByYear, type WorkingDays } from './days.js';
import { workingDaysKey, workingDaysQuery } from './days.queries.js';
import { ForAdministrators } from './for-administrators.js';
import { HolidaysForm } from './holidays-form.js';

/** The calendar of the body, by which the times of complaints are counted. */
export function WorkingDaysScreen() {
  const { t } = useLingui();
  return (
    <ForAdministrators
      title={t`Working days`}
      lead={t`By which days the times of complaints are counted. A last day of a party that falls on a day off moves to the next working day.`}
    >
      <Days />
    </ForAdministrators>
  );
}

function Days() {
  const { t } = useLingui();
  const days = useQuery({
    queryKey: workingDaysKey,
    queryFn: async () => (await ask(workingDaysQuery, {})).workingDays,
  });
  return (
    <Loaded query={days} failed={t`The working days could not be loaded.`} lines={8}>
      {(found) => (
        <>
          <Card title={t`Public holidays`} busy={days.isFetching}>
            <HolidaysForm key={`${found.holidays} ${found.later?.set}`} days={found} />
          </Card>
          <Card title={t`Days off of the association`}>
            <Callout>
              <p>{t`Set days off early and leave them: one that is taken back may bring a party’s last day forward.`}</p>
            </Callout>
            <DayOffForm />
          </Card>
          <Years days={found} busy={days.isFetching} />
        </>
      )}
    </Loaded>
  );
}

type YearsProps = { readonly days: WorkingDays; readonly busy: boolean };

/** Every day ahead on which nobody works, a card for each year. */
function Years({ days, busy }: YearsProps) {
  const { t } = useLingui();
  const years = freeDaysByYear(days);
  if (years.length === 0)
    return (
      <Card title={t`No day off ahead`} busy={busy}>
        <EmptyState
          sentence={t`No public holiday counts and no day off is set: every day from Monday to Friday is a working day.`}
        />
      </Card>
    );
  return years.map(([year, free]) => (
    <Card key={year} title={t`Days off in ${year}`} busy={busy}>
      <ul className="rows">
        {free.map((one) => (
          <li key={`${one.day} ${one.holiday}`}>
            <FreeDayRow free={one} />
          </li>
        ))}
      </ul>
    </Card>
  ));
}
