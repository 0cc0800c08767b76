import { isObject, itemsOf, type Path } from './path.js';
import { alternativeOf, caseOf, type Definitions, resolved, type Schema } from './schema.js';

/** The steps of a path as the server writes it. */
export function pathOf(text: string): Path {
  return text === '' ? [] : text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** A path in words: the title of each property, and of each item its own title or its number. */
export function pathWords(format: Schema, document: unknown, path: Path, language: 'fr' | 'en'): string {
  const definitions = format.$defs ?? {};
  let [schema, value]: [Schema | undefined, unknown] = [format, document];
  const words = path.map((step) => {
    const here: Schema | undefined = schema && insideOf(resolved(schema, definitions), value, definitions);
    schema = typeof step === 'number' ? here?.items : (here?.properties?.[step] ?? amountOf(here));
    value = typeof step === 'number' ? itemsOf(value)[step] : isObject(value) ? value[step] : undefined;
    if (typeof step === 'number') return nameOf(value, language) ?? String(step + 1);
    return schema?.title ?? (schema && resolved(schema, definitions).title) ?? step;
  });
  return words.join(' › ');
}

/** The case of a union that the value is, or else the first that there is. */
function insideOf(schema: Schema, value: unknown, definitions: Definitions): Schema {
  if (schema.oneOf) return caseOf(schema, value)?.schema ?? schema.oneOf[0] ?? schema;
  if (!schema.anyOf) return schema;
  return resolved(schema.anyOf[alternativeOf(schema, value, definitions)] ?? {}, definitions);
}

function amountOf(schema: Schema | undefined): Schema | undefined {
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** What an item calls itself. */
export function nameOf(value: unknown, language: 'fr' | 'en'): string | null {
  if (!isObject(value)) return null;
  const title = isObject(value['title']) ? value['title'][language] : null;
  const named = [title, value['id'], value['code']].find((one) => typeof one === 'string' && one !== '');
  return typeof named === 'string' ? named : null;
}
