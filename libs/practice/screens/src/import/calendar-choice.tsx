import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, EmptyState, Row, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Appointment } from './read/calendar.js';
import type { Calendar } from './use-calendar.js';

type CalendarChoiceProps = {
  readonly calendar: Calendar;
  readonly onChoose: (titles: ReadonlySet<string>) => void;
};

/** So many are shown at first, and with each press more. */
const STEP = 50;

/** What the calendar holds, by title: nothing of it is coaching before its owner ticks it. */
export function CalendarChoice({ calendar: { appointments, others }, onChoose }: CalendarChoiceProps) {
  const { t } = useLingui();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const titles = titlesIn(appointments);
  const turn = (title: string) => {
    const next = new Set(ticked);
    if (!next.delete(title)) next.add(title);
    setTicked(next);
  };
  const count = titles.filter(({ title }) => ticked.has(title)).reduce((sum, { times }) => sum + times, 0);
  if (titles.length === 0)
    return <EmptyState sentence={t`This calendar holds nothing with a title, a beginning and an end up to today.`} />;
  return (
    <Stack gap="small">
      <p>{t`Tick what was coaching. Titles stay in this browser, and what you leave unticked is dropped.`}</p>
      {titles.slice(0, shown).map((each) => (
        <Title key={each.title} {...each} checked={ticked.has(each.title)} onChange={() => turn(each.title)} />
      ))}
      {titles.length > shown && (
        <div>
          <Button kind="second" size="small" onPress={() => setShown(shown + STEP)}>{t`Show more`}</Button>
        </div>
      )}
      <Others count={others} />
      <Row>
        <Button onPress={() => onChoose(ticked)} disabled={count === 0}>
          <Plural value={count} one="Take # appointment" other="Take # appointments" />
        </Button>
      </Row>
    </Stack>
  );
}

function Others({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="muted small">
      <Plural
        value={count}
        one="# entry is not shown: of a whole day, called off, to come, or without a title or an end."
        other="# entries are not shown: of a whole day, called off, to come, or without a title or an end."
      />
    </p>
  );
}

type TitleRow = { readonly title: string; readonly times: number; readonly from: string; readonly to: string };
type TitleProps = TitleRow & { readonly checked: boolean; readonly onChange: () => void };

function Title({ title, times, from, to, checked, onChange }: TitleProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [first, last] = [format.day(from, 'dated'), format.day(to, 'dated')];
  return (
    <Checkbox checked={checked} onChange={onChange} hint={times === 1 ? first : t`${times} times, ${first} to ${last}`}>
      <span data-user-text="">{title}</span>
    </Checkbox>
  );
}

/** Each title once, the most frequent first; appointments come in the order of their days. */
function titlesIn(appointments: readonly Appointment[]): TitleRow[] {
  const rows = new Map<string, TitleRow>();
  for (const { title, day } of appointments) {
    const seen = rows.get(title) ?? { title, times: 0, from: day, to: day };
    rows.set(title, { ...seen, times: seen.times + 1, to: day });
  }
  return [...rows.values()].sort((one, other) => other.times - one.times);
}
