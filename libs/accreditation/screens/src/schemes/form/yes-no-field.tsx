import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { fieldId } from './path.js';

/** Yes or no. */
export function YesNoField({ path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  return (
    <Select
      id={fieldId(path)}
      label={label}
      {...(hint && { hint })}
      size="full"
      value={value === true ? 'yes' : 'no'}
      onChange={(next) => change(path, next === 'yes')}
      options={[
        { value: 'yes', text: t`Yes` },
        { value: 'no', text: t`No` },
      ]}
      error={wrongAt(path)}
    />
  );
}
