import { useMemo } from 'react';
import { FormProvider, useForm } from './form-context.js';
import { fieldId, type Path, pathText, valueAt } from './path.js';
import { Properties } from './properties.js';
import { resolved, type Schema, shapeOf } from './schema.js';
import { ValueField } from './value-field.js';
import { useLanguage } from './use-language.js';

/** Something wrong at a place of the document, in the reader's language. */
export type PlacedMistake = { readonly path: string; readonly message: string };

export type GrammarFormProps = {
  /** The whole format: its definitions are what the parts refer to. */
  readonly format: Schema;
  /** What is filled in here. */
  readonly schema: Schema;
  readonly path: Path;
  readonly document: unknown;
  readonly mistakes: readonly PlacedMistake[];
  readonly onChange: (path: Path, value: unknown) => void;
  /** To be read, and not to be changed any more. */
  readonly closed?: boolean;
};

/** A form for one part of a document, drawn by its schema alone. */
export function GrammarForm({ format, schema, path, document, mistakes, onChange, closed = false }: GrammarFormProps) {
  const locale = useLanguage();
  const wrong = useMemo(() => {
    const byPath = new Map<string, string[]>();
    for (const { path: at, message } of mistakes) byPath.set(at, [...(byPath.get(at) ?? []), message]);
    return byPath;
  }, [mistakes]);
  return (
    <FormProvider
      value={{
        document,
        definitions: format.$defs ?? {},
        language: locale,
        wrongAt: (at) => wrong.get(pathText(at))?.join(' '),
        change: closed ? () => undefined : onChange,
        Field: ValueField,
      }}
    >
      <fieldset className="grammar" disabled={closed}>
        <Root schema={schema} path={path} />
      </fieldset>
    </FormProvider>
  );
}

/** What is filled in here stands under a heading of the page already: an object needs no second one. */
function Root({ schema, path }: Pick<GrammarFormProps, 'schema' | 'path'>) {
  const { definitions, document, wrongAt } = useForm();
  const whole = resolved(schema, definitions);
  if (shapeOf(whole) !== 'object') return <ValueField schema={schema} path={path} />;
  const wrong = wrongAt(path);
  return (
    <div className="grammar-group" id={fieldId(path)} tabIndex={-1}>
      {wrong && (
        <p className="field-error">
          <span>{wrong}</span>
        </p>
      )}
      <Properties schema={whole} path={path} value={valueAt(document, path)} />
    </div>
  );
}
