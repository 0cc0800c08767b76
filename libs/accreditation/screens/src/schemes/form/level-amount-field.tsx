import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { NumberField } from './number-field.js';
import { fieldId, isObject, valueAt } from './path.js';
import { type Suggestion, suggestedAt } from './suggestions.js';

/** One number for all levels, or one for each, named by the levels' titles. */
export function LevelAmountField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  const number = schema.anyOf?.find(({ propertyNames }) => !propertyNames) ?? {};
  const levels = useLevels(value);
  const each = isObject(value);
  return (
    <Group id={each ? fieldId(path) : undefined} label={label} hint={hint} error={each ? wrongAt(path) : undefined}>
      <RadioGroup
        label={t`For whom`}
        value={each ? 'each' : 'all'}
        inline
        onChange={(next) => {
          if ((next === 'each') !== each) change(path, next === 'each' ? forEach(levels, value) : forAll(value));
        }}
        options={[
          { value: 'all', text: t`One for all levels` },
          { value: 'each', text: t`One for each level` },
        ]}
      />
      <div className="grammar-fields">
        {each ? (
          levels.map((level) => (
            <NumberField
              key={level.value}
              schema={number}
              path={[...path, level.value]}
              value={valueAt(value, [level.value])}
              label={level.text}
            />
          ))
        ) : (
          <NumberField schema={number} path={path} value={value} label={t`All levels`} />
        )}
      </div>
    </Group>
  );
}

/** The levels of the scheme, and those that the amounts name beside them. */
function useLevels(amounts: unknown): readonly Suggestion[] {
  const { document, language } = useForm();
  const known = suggestedAt(document, ['levels'], {}, language)?.among ?? [];
  const own = isObject(amounts) ? Object.keys(amounts) : [];
  const strays = own.filter((code) => !known.some((level) => level.value === code));
  return [...known, ...strays.map((code) => ({ value: code, text: code }))];
}

function forEach(levels: readonly { readonly value: string }[], amount: unknown): object {
  return Object.fromEntries(
    levels.flatMap(({ value }) => (typeof amount !== 'number' ? [] : [[value, amount] as const])),
  );
}

function forAll(amounts: unknown): unknown {
  return isObject(amounts) ? (Object.values(amounts)[0] ?? null) : null;
}
