import { type Ref, useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type TextFieldProps = FieldProps<string> & {
  readonly size?: 'short' | 'medium' | 'full';
  readonly type?: 'text' | 'email' | 'search' | 'password';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  readonly enterKeyHint?: 'send' | 'done' | 'search' | 'next';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onBlur?: () => void;
  /** Offered while typing; anything else may be typed as well. */
  readonly suggestions?: readonly string[];
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
  suggestions = [],
  ...rest
}: TextFieldProps) {
  const list = useId();
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
      <Input
        className="input"
        id={id}
        data-size={size}
        ref={inputRef}
        enterKeyHint={enterKeyHint}
        list={suggestions.length > 0 ? list : undefined}
      />
      {suggestions.length > 0 && <Suggestions id={list} among={suggestions} />}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}

function Suggestions({ id, among }: { readonly id: string; readonly among: readonly string[] }) {
  return (
    <datalist id={id}>
      {among.map((one) => (
        <option key={one} value={one} />
      ))}
    </datalist>
  );
}
