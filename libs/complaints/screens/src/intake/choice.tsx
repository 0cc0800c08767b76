import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '@standing/design-system';
import { idOf } from './use-taken.js';

type ChoiceProps<Code extends string> = {
  readonly place: string;
  readonly label: string;
  readonly words: Readonly<Record<Code, MessageDescriptor>>;
  readonly hints?: Readonly<Record<Code, MessageDescriptor>>;
  readonly value: Code | null;
  readonly onChange: (code: Code | null) => void;
  readonly error: string | undefined;
};

/** One of a few answers, each by its code. */
export function Choice<Code extends string>({ place, label, words, hints, ...props }: ChoiceProps<Code>) {
  const { t } = useLingui();
  const codes = Object.keys(words) as Code[];
  return (
    <RadioGroup
      id={idOf(place)}
      label={label}
      value={props.value}
      onChange={(chosen) => props.onChange(codes.find((code) => code === chosen) ?? null)}
      error={props.error}
      options={codes.map((code) => ({ value: code, text: t(words[code]), ...(hints && { hint: t(hints[code]) }) }))}
    />
  );
}
