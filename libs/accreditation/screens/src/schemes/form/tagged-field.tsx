import { useLingui } from '@lingui/react/macro';
import { Select } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { valueOfCase } from './initial-value.js';
import { Properties } from './properties.js';
import { fieldId, isObject } from './path.js';
import { caseOf, casesOf, tagOf } from './schema.js';

/** A union: which case it is, and then the fields of that case. What two cases have in common survives the choice. */
export function TaggedField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { t } = useLingui();
  const { change, definitions, wrongAt } = useForm();
  const [tag, cases, here] = [tagOf(schema), casesOf(schema), caseOf(schema, value)];
  const own = cases[0]?.schema.properties?.[tag];
  const stray = isObject(value) && typeof value[tag] === 'string' ? value[tag] : '';
  const about = here?.schema.properties?.[tag]?.description;
  return (
    <Group id={fieldId(path)} label={label} hint={hint} error={wrongAt(path)}>
      <Select
        id={fieldId([...path, tag])}
        label={own?.title ?? tag}
        {...(about && { hint: about })}
        size="medium"
        value={here?.tag ?? stray}
        onChange={(next) => {
          const chosen = cases.find((one) => one.tag === next);
          if (chosen) change(path, valueOfCase(schema, chosen, value, definitions));
        }}
        options={[
          ...(here ? [] : [{ value: stray, text: stray === '' ? t`Choose…` : stray }]),
          ...cases.map((one) => ({ value: one.tag, text: one.word })),
        ]}
        error={wrongAt([...path, tag])}
      />
      {here && <Properties schema={here.schema} path={path} value={value} except={tag} />}
    </Group>
  );
}
