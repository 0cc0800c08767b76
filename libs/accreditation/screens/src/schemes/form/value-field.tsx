import { ChoiceField } from './choice-field.js';
import { DayField } from './day-field.js';
import { EitherField } from './either-field.js';
import type { ValueFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { LevelAmountField } from './level-amount-field.js';
import { LineField } from './line-field.js';
import { ListField } from './list-field.js';
import { NumberField } from './number-field.js';
import { ObjectField } from './object-field.js';
import { valueAt } from './path.js';
import { resolved, shapeOf } from './schema.js';
import { TaggedField } from './tagged-field.js';
import { TextPairField } from './text-pair-field.js';
import { YesNoField } from './yes-no-field.js';

const FIELDS = {
  choice: ChoiceField,
  day: DayField,
  either: EitherField,
  'per-level': LevelAmountField,
  line: LineField,
  list: ListField,
  number: NumberField,
  object: ObjectField,
  tagged: TaggedField,
  text: TextPairField,
  boolean: YesNoField,
  fixed: () => null,
} as const;

/** The field for any value of the grammar. */
export function ValueField({ schema, path, label, hint }: ValueFieldProps) {
  const { definitions, document } = useForm();
  const whole = resolved(schema, definitions);
  const Field = FIELDS[shapeOf(whole)];
  return (
    <Field
      schema={whole}
      path={path}
      value={valueAt(document, path)}
      label={label ?? whole.title ?? String(path.at(-1) ?? '')}
      hint={hint ?? whole.description}
    />
  );
}
