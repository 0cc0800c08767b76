import { useState } from 'react';
import { DateField } from '@standing/design-system';

/** A year is typed digit by digit: days before this one are on the way to it. */
const FIRST = '1900-01-01';

type DayFilterProps = {
  readonly label: string;
  readonly value: string | undefined;
  /** An empty text where no day is asked about. */
  readonly onChange: (day: string) => void;
};

/** A day that is asked about once it is typed to its end. */
export function DayFilter({ label, value, onChange }: DayFilterProps) {
  const [typed, setTyped] = useState<string | null>(value ?? null);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value ?? null);
  }
  const type = (day: string | null) => {
    setTyped(day);
    if (day === null && value !== undefined) onChange('');
    if (day !== null && day >= FIRST && day !== value) onChange(day);
  };
  return <DateField label={label} value={typed} onChange={type} />;
}
