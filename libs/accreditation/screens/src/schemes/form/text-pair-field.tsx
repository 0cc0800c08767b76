import { TextArea, TextField } from '@standing/design-system';
import type { GrammarFieldProps } from './field-props.js';
import { useForm } from './form-context.js';
import { Group } from './group.js';
import { fieldId, isObject } from './path.js';

/** Texts that take more than a line. */
const LONG = ['explanation', 'says'];

/** A text in both languages, side by side. */
export function TextPairField({ schema, path, value, label, hint }: GrammarFieldProps) {
  const { change, wrongAt } = useForm();
  const Field = LONG.includes(String(path.at(-1))) ? TextArea : TextField;
  return (
    <Group id={fieldId(path)} label={label} hint={hint} error={wrongAt(path)}>
      <div className="grammar-pair">
        {(['fr', 'en'] as const).map((language) => {
          const own = [...path, language];
          const text = isObject(value) ? value[language] : undefined;
          return (
            <div key={language} data-language={language}>
              <Field
                id={fieldId(own)}
                label={schema.properties?.[language]?.title ?? language}
                value={typeof text === 'string' ? text : ''}
                onChange={(next) => change(own, next)}
                error={wrongAt(own)}
              />
            </div>
          );
        })}
      </div>
    </Group>
  );
}
