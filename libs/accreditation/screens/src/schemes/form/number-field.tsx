import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { amountShown, isInMinutes, readAmount } from './amount-text.js';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { fieldId } from './path.js';

/** A number. Where it is minutes, hours may be typed, and it is said how many hours it makes. */
export function NumberField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { document, change, wrongAt } = useForm();
  const minutes = isInMinutes(document, path);
  const inHours = useInHours(minutes, value);
  // What was typed stays as it was typed while it means the value: "50 h" does not turn into 3000 under the reader's hands.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && readAmount(typed, schema, minutes) === value ? typed : amountShown(value);
  const hints = [hint, inHours].filter((one) => one !== undefined).join(' ');
  return (
    <TextField
      id={fieldId(path)}
      label={label}
      {...(hints !== '' && { hint: hints })}
      size="full"
      inputMode={minutes ? 'text' : 'decimal'}
      autoComplete="off"
      value={shown}
      onChange={(next) => {
        setTyped(next);
        change(path, readAmount(next, schema, minutes));
      }}
      onBlur={() => setTyped(null)}
      error={wrongAt(path)}
    />
  );
}

function useInHours(minutes: boolean, value: unknown): string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  if (!minutes) return undefined;
  if (typeof value !== 'number') return t`In minutes; or in hours, such as “50 h”.`;
  const [number, duration] = [format.number(value), format.duration(value)];
  return t`${number} min = ${duration}`;
}
