import { Checkbox, CheckboxGroup } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { ListItems } from './list-items.js';
import { fieldId, itemsOf, pathText } from './path.js';
import { resolved, shapeOf } from './schema.js';
import { type Suggestion, suggestedAt } from './suggestions.js';

/** A list: boxes to tick where only known values fit, else items to add, move and remove. */
export function ListField(props: GrammarFieldProps) {
  const { document, definitions, language } = useForm();
  const item = resolved(props.schema.items ?? {}, definitions);
  const words = item['x-words'] ?? {};
  if (shapeOf(item) === 'choice')
    return <Ticked {...props} among={(item.enum ?? []).map((value) => ({ value, text: words[value] ?? value }))} />;
  const suggested = shapeOf(item) === 'line' ? suggestedAt(document, props.path, item, language) : null;
  if (suggested?.closed && suggested.among.length > 0) return <Ticked {...props} among={suggested.among} />;
  return <ListItems {...props} item={item} />;
}

type TickedProps = GrammarFieldProps & { readonly among: readonly Suggestion[] };

/** Values that nobody knows stay, ticked, so that they can be seen and taken out. */
function Ticked({ path, value, label, hint, among }: TickedProps) {
  const { change, wrongAt } = useForm();
  // An empty text is the place of the first that is to be ticked.
  const ticked = itemsOf(value)
    .map(String)
    .filter((one) => one !== '');
  const strays = ticked.filter((one) => !among.some((known) => known.value === one));
  const options = [...among, ...[...new Set(strays)].map((one) => ({ value: one, text: one }))];
  const wrong = [wrongAt(path), ...itemsOf(value).map((_, index) => wrongAt([...path, index]))]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="grammar-ticks" id={fieldId(path)}>
      <CheckboxGroup
        key={pathText(path)}
        label={label}
        {...(hint && { hint })}
        value={ticked}
        onChange={(next) => change(path, [...next])}
        error={wrong || undefined}
      >
        {options.map((one) => (
          <Checkbox key={one.value} value={one.value}>
            {one.text}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </div>
  );
}
