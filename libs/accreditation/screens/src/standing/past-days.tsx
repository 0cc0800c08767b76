import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Card, DateField, Row } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import type { AskedDays } from './asked-days.js';

export type PastDaysProps = {
  readonly days: AskedDays;
  readonly onChange: (days: AskedDays) => void;
  /** Another thing to choose beside them. */
  readonly level?: ReactNode;
};

/** The same picture for another day: backwards what was true, or what was known of it; forwards what time alone will do. */
export function PastDays({ days, onChange, level }: PastDaysProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const { on = today, known = today } = days;
  const change = (changed: AskedDays) => {
    const next = { on, known, ...changed };
    onChange({ on: next.on === today ? undefined : next.on, known: next.known < today ? next.known : undefined });
  };
  return (
    <Card title={t`See it otherwise`}>
      <Row align="end">
        {level && <div className="grow">{level}</div>}
        <DayChoice label={t`As of`} value={on} onChange={(day) => change({ on: day })} />
        <DayChoice
          label={t`By what was known on`}
          value={known}
          latest={today}
          onChange={(day) => change({ known: day })}
        />
        {(on !== today || known !== today) && (
          <Button kind="second" onPress={() => change({ on: today, known: today })}>
            {t`Back to today`}
          </Button>
        )}
      </Row>
      <p className="muted small">{t`An earlier day in the second field leaves out what was recorded or corrected after it.`}</p>
    </Card>
  );
}

type DayChoiceProps = {
  readonly label: string;
  readonly value: string;
  /** No day after this one can be chosen. */
  readonly latest?: string;
  readonly onChange: (day: string) => void;
};

function DayChoice({ label, value, latest = '2100-12-31', onChange }: DayChoiceProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null>(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const change = (day: string | null) => {
    setTyped(day);
    // While a year is being typed it is a year of the Romans.
    if (day !== null && day >= '1990-01-01' && day <= latest) onChange(day);
  };
  const error = typed !== null && typed > latest ? t`This day is still to come.` : undefined;
  return <DateField label={label} value={typed} onChange={change} error={error} />;
}
