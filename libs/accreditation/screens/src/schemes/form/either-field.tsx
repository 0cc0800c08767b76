import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { initialValue } from './initial-value.js';
import { alternativeOf, resolved, type Schema, shapeOf } from './schema.js';

/** One of several kinds of value that no property tells apart: a day or an event, a list or what other evidence tells. */
export function EitherField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { Field, change, definitions } = useForm();
  const nameOf = useNames();
  const alternatives = (schema.anyOf ?? []).map((one) => resolved(one, definitions));
  const at = alternativeOf(schema, value, definitions);
  const chosen = alternatives[at] ?? {};
  const simple = !['tagged', 'object', 'list'].includes(shapeOf(chosen));
  return (
    <Group label={label} hint={hint}>
      <div className="grammar-fields">
        <Select
          label={t`What is given`}
          size="full"
          value={String(at)}
          onChange={(next) => change(path, initialValue(alternatives[Number(next)] ?? {}, definitions) ?? '')}
          options={alternatives.map((one, index) => ({ value: String(index), text: nameOf(one) }))}
        />
        <div className="grammar-cell" data-wide={simple ? undefined : ''}>
          <Field schema={{ ...chosen, title: label }} path={path} hint="" />
        </div>
      </div>
    </Group>
  );
}

function useNames(): (schema: Schema) => string {
  const { t } = useLingui();
  return (schema) => {
    switch (shapeOf(schema)) {
      case 'list':
        return t`A list`;
      case 'number':
        return t`A number`;
      case 'boolean':
        return t`Yes or no`;
      case 'day':
        return t`A day`;
      case 'choice':
        return t`One of these`;
      case 'line':
        return t`A text`;
      case 'tagged':
      case 'object':
      case 'text':
      case 'per-level':
      case 'either':
      case 'fixed':
        return schema.title ?? schema.properties?.[schema.required?.[0] ?? '']?.title ?? t`Something else`;
    }
  };
}
