import type { ReactNode } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type CheckboxGroupProps = FieldProps<readonly string[]> & { readonly children: ReactNode };

/** Any number of a few things. */
export function CheckboxGroup({ label, value, onChange, hint, error, id, disabled, children }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      className="field"
      id={id}
      value={[...value]}
      onChange={onChange}
      isInvalid={Boolean(error)}
      isDisabled={disabled ?? false}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="choices">{children}</div>
      <FieldError>{error}</FieldError>
    </AriaCheckboxGroup>
  );
}
