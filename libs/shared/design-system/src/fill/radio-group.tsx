import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type RadioOption = { readonly value: string; readonly text: string; readonly hint?: string };

export type RadioGroupProps = FieldProps<string | null> & {
  readonly options: readonly RadioOption[];
  readonly inline?: boolean;
};

/** One of a few things, all of them in sight. */
export function RadioGroup({ label, value, onChange, hint, error, id, disabled, options, inline }: RadioGroupProps) {
  return (
    <AriaRadioGroup
      className="field"
      id={id}
      value={value}
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
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            <span className="box" data-round="" aria-hidden="true" />
            <span className="choice-text">
              {option.text}
              {option.hint && <span className="choice-hint">{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError>{error}</FieldError>
    </AriaRadioGroup>
  );
}
