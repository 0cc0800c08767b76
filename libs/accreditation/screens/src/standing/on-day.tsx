import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Card, DateField, Row } from '@standing/design-system';

export type OnDayProps = {
  readonly level: ReactNode;
  readonly on: string;
  readonly today: string;
  readonly onChange: (on: string) => void;
};

/** The same picture for another level or another day: backwards what was true, forwards what passing time alone will do. */
export function OnDay({ level, on, today, onChange }: OnDayProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null>(on);
  const change = (day: string | null) => {
    setTyped(day);
    // While a year is being typed it is a year of the Romans.
    if (day !== null && day >= '1990-01-01' && day <= '2100-12-31') onChange(day);
  };
  return (
    <Card title={t`See it otherwise`}>
      <Row align="end">
        <div className="grow">{level}</div>
        <DateField label={t`As of`} value={typed} onChange={change} />
        {on !== today && (
          <Button kind="second" onPress={() => change(today)}>
            {t`Back to today`}
          </Button>
        )}
      </Row>
    </Card>
  );
}
