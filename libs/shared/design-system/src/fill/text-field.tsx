import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type TextFieldProps = FieldProps<string> & {
  readonly size?: 'short' | 'medium' | 'full';
  readonly type?: 'text' | 'email' | 'search';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  readonly enterKeyHint?: 'send' | 'done' | 'search' | 'next';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onBlur?: () => void;
};

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  id,
  size = 'full',
  disabled,
  inputRef,
  enterKeyHint,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      className="field"
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
      <Input className="input" id={id} data-size={size} ref={inputRef} enterKeyHint={enterKeyHint} />
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
