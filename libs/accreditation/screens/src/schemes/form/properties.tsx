import { useLingui } from '@lingui/react/macro';
import { Button } from '@standing/design-system';
import { useForm } from './form-context.js';
import { initialValue } from './initial-value.js';
import { fieldId, isObject, type Path } from './path.js';
import { resolved, type Schema, shapeOf } from './schema.js';

export type PropertiesProps = {
  readonly schema: Schema;
  readonly path: Path;
  readonly value: unknown;
  /** A property that is filled in elsewhere. */
  readonly except?: string;
};

/** The properties of an object: those that must be there, those that are, and a way to those that may be. */
export function Properties({ schema, path, value, except }: PropertiesProps) {
  const { required = [], properties = {} } = schema;
  const there = isObject(value) ? Object.keys(value) : [];
  const names = Object.keys(properties).filter((name) => name !== except);
  const shown = names.filter((name) => required.includes(name) || there.includes(name));
  const strays = there.filter((name) => !(name in properties));
  return (
    <>
      {shown.length + strays.length > 0 && (
        <div className="grammar-fields">
          {shown.map((name) => (
            <Property
              key={name}
              schema={properties[name] ?? {}}
              path={[...path, name]}
              optional={!required.includes(name)}
            />
          ))}
          {strays.map((name) => (
            <Stray key={name} path={[...path, name]} />
          ))}
        </div>
      )}
      <Additions schema={schema} path={path} names={names.filter((name) => !shown.includes(name))} />
    </>
  );
}

type PropertyProps = { readonly schema: Schema; readonly path: Path; readonly optional: boolean };

function Property({ schema, path, optional }: PropertyProps) {
  const { t } = useLingui();
  const { Field, change, definitions } = useForm();
  const whole = resolved(schema, definitions);
  const title = whole.title ?? String(path.at(-1));
  return (
    <div className="grammar-cell" data-wide={isWide(whole) || undefined} data-optional={optional || undefined}>
      <Field schema={schema} path={path} />
      {optional && (
        <span className="grammar-remove">
          <Button kind="quiet" size="small" onPress={() => change(path, undefined)} label={t`Remove: ${title}`}>
            {t`Remove`}
          </Button>
        </span>
      )}
    </div>
  );
}

/** What holds fields of its own takes the whole width. */
function isWide(schema: Schema): boolean {
  return ['tagged', 'object', 'list', 'text', 'either', 'per-level'].includes(shapeOf(schema));
}

/** A property that the format does not know, as a text of JSON may bring it. */
function Stray({ path }: { readonly path: Path }) {
  const { t } = useLingui();
  const { change, wrongAt } = useForm();
  const name = String(path.at(-1));
  return (
    <p className="grammar-cell field-error" data-wide="" id={fieldId(path)} tabIndex={-1}>
      <span>{wrongAt(path) ?? t`“${name}” is not known here.`}</span>
      <Button kind="second" size="small" onPress={() => change(path, undefined)}>{t`Remove: ${name}`}</Button>
    </p>
  );
}

type AdditionsProps = { readonly schema: Schema; readonly path: Path; readonly names: readonly string[] };

/** What may be added, each by a button of its own. */
function Additions({ schema, path, names }: AdditionsProps) {
  const { t } = useLingui();
  const { change, definitions } = useForm();
  if (names.length === 0) return null;
  return (
    <div className="grammar-additions">
      <span className="muted small">{t`Add, if needed:`}</span>
      {names.map((name) => {
        const property = resolved(schema.properties?.[name] ?? {}, definitions);
        const title = property.title ?? name;
        return (
          <Button
            key={name}
            kind="quiet"
            size="small"
            label={t`Add: ${title}`}
            onPress={() => change([...path, name], initialValue(property, definitions) ?? null)}
          >
            {`+ ${title}`}
          </Button>
        );
      })}
    </div>
  );
}
