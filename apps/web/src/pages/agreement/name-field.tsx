import { useLingui } from '@lingui/react/macro';
import { TextInput } from '../parts/text-input.js';
import type { SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';

type NameFieldProps = {
  readonly id?: string;
  readonly sent: SentFields;
  readonly error: string | undefined;
};

/** Whoever answers types their first name, once on a device. */
export function NameField({ id = 'typedName', sent, error }: NameFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      id={id}
      name="typedName"
      label={t`Your first name`}
      hint={t`Asked once on this device.`}
      width="medium"
      autoComplete="given-name"
      defaultValue={textOf(sent, 'typedName')}
      error={error}
    />
  );
}
