import { useLingui } from '@lingui/react/macro';
import { useMistake } from '../parts/mistakes.js';
import { TextInput } from '../parts/text-input.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';

type ReferenceFieldProps = { readonly sent: SentFields; readonly mistakes: readonly Mistake[] };

/** By which somebody speaks of what they wrote, whether it was sent or not. */
export function ReferenceField({ sent, mistakes }: ReferenceFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      name="reference"
      label={t`Reference`}
      hint={t`Eight characters, such as 7K2M-Q4ZD`}
      width="medium"
      autoComplete="off"
      maxLength={40}
      defaultValue={textOf(sent, 'reference')}
      error={useMistake()(mistakes, 'reference')}
    />
  );
}
