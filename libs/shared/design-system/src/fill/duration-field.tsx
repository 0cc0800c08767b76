import { useState } from 'react';
import { parseDuration } from './parse-duration.js';
import { TextField } from './text-field.js';
import type { FieldProps } from './field-props.js';

export type DurationFieldProps = FieldProps<number | null> & {
  /** How the length reads back, such as `1 h 30`; shown as soon as it is understood. */
  readonly say: (minutes: number) => string;
};

/** A length of time in minutes, written as people write it: `1h30`, `1,5`, `90`. */
export function DurationField({ value, onChange, say, ...rest }: DurationFieldProps) {
  const [text, setText] = useState(() => (value === null ? '' : say(value)));
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    if (parseDuration(text) !== value) setText(value === null ? '' : say(value));
  }

  const change = (next: string) => {
    const minutes = parseDuration(next);
    setText(next);
    setLast(minutes);
    onChange(minutes);
  };

  return (
    <div className="field">
      <TextField
        {...rest}
        value={text}
        onChange={change}
        size="short"
        inputMode="text"
        onBlur={() => value !== null && setText(say(value))}
      />
      <span className="heard" aria-live="polite">
        {value !== null && text !== say(value) ? `= ${say(value)}` : ''}
      </span>
    </div>
  );
}
