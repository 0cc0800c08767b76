import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type TextAreaProps = FieldProps<string> & { readonly rows?: number };

/** Several lines of text. */
export function TextArea({ label, hint, error, id, disabled, rows = 4, ...rest }: TextAreaProps) {
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
      <AriaTextArea className="input" id={id} rows={rows} />
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
