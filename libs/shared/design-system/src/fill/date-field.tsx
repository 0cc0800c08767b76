import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { FieldError } from './field-error.js';
import type { FieldProps } from './field-props.js';

export type DateFieldProps = FieldProps<string | null>;

/** A civil day, typed in the reader's own order; the value is `YYYY-MM-DD`, or null while it is not complete. */
export function DateField({ label, value, onChange, hint, error, id, disabled }: DateFieldProps) {
  return (
    <AriaDateField
      className="field"
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day ? day.toString() : null)}
      isInvalid={Boolean(error)}
      isDisabled={disabled ?? false}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div id={id}>
        <DateInput className="input date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </div>
      <FieldError>{error}</FieldError>
    </AriaDateField>
  );
}
