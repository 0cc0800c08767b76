import { useLingui } from '@lingui/react/macro';
import { DateField } from '@standing/design-system';
import { isExistingDay } from '@standing/web-core';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { fieldId } from './path.js';

/** A civil day; what stands there and is no day is said, and is gone once one is typed. */
export function DayField({ path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  const day = typeof value === 'string' && isExistingDay(value) ? value : null;
  const stray = day === null && typeof value === 'string' && value !== '' ? t`“${value}” is no day.` : undefined;
  return (
    <DateField
      id={fieldId(path)}
      label={label}
      {...(hint && { hint })}
      value={day}
      onChange={(next) => change(path, next)}
      error={stray ?? wrongAt(path)}
    />
  );
}
