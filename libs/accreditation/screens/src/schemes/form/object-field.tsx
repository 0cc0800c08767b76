import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { Properties } from './properties.js';
import { fieldId } from './path.js';

/** Several properties under one name. */
export function ObjectField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { wrongAt } = useForm();
  return (
    <Group id={fieldId(path)} label={label} hint={hint} error={wrongAt(path)}>
      <Properties schema={schema} path={path} value={value} />
    </Group>
  );
}
