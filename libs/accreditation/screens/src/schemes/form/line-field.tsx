import { Select, TextField } from '@standing/design-system';
import { useLingui } from '@lingui/react/macro';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { fieldId } from './path.js';
import { type Suggested, suggestedAt } from './suggestions.js';

/** One line of text: a name to choose where only the document's own names fit, else free, with what is known offered. */
export function LineField(props: GrammarFieldProps) {
  const { document, language } = useForm();
  const suggested = suggestedAt(document, props.path, props.schema, language);
  if (suggested?.closed && suggested.among.length > 0) return <Named {...props} among={suggested.among} />;
  return <Free {...props} among={suggested?.among ?? []} />;
}

type WithSuggestions = GrammarFieldProps & Pick<Suggested, 'among'>;

function Named({ path, value, label, hint, among }: WithSuggestions) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  const chosen = typeof value === 'string' ? value : '';
  const known = among.some((one) => one.value === chosen);
  return (
    <Select
      id={fieldId(path)}
      label={label}
      {...(hint && { hint })}
      size="full"
      value={chosen}
      onChange={(next) => change(path, next)}
      options={[...(known ? [] : [{ value: chosen, text: chosen === '' ? t`Choose…` : chosen }]), ...among]}
      error={wrongAt(path)}
    />
  );
}

function Free({ path, value, label, hint, among }: WithSuggestions) {
  const { change, wrongAt } = useForm();
  return (
    <TextField
      id={fieldId(path)}
      label={label}
      {...(hint && { hint })}
      size="full"
      autoComplete="off"
      value={typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''}
      onChange={(next) => change(path, next)}
      suggestions={among.map((one) => one.value)}
      error={wrongAt(path)}
    />
  );
}
