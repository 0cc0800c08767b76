import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { fieldId } from './path.js';

/** One of a few values, called by their words; a value that is none of them stays to be seen. */
export function ChoiceField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  const values = schema.enum ?? [];
  const chosen = typeof value === 'string' ? value : '';
  const stray = values.includes(chosen) ? [] : [{ value: chosen, text: chosen === '' ? t`Choose…` : chosen }];
  return (
    <Select
      id={fieldId(path)}
      label={label}
      {...(hint && { hint })}
      size="full"
      value={chosen}
      onChange={(next) => change(path, next)}
      options={[...stray, ...values.map((one) => ({ value: one, text: schema['x-words']?.[one] ?? one }))]}
      error={wrongAt(path)}
    />
  );
}
