import { isObject } from './path.js';

/** What the form reads of a JSON Schema. */
export type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  /** What the values that can be chosen are called. */
  readonly 'x-words'?: Readonly<Record<string, string>>;
};

export type Definitions = Readonly<Record<string, Schema>>;

/** The schema itself in the place of a reference to it; what stands beside the reference wins. */
export function resolved(schema: Schema, definitions: Definitions): Schema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  const named = definitions[$ref.replace('#/$defs/', '')] ?? {};
  return { ...resolved(named, definitions), ...own };
}

/** How a value is filled in. */
export type Shape =
  | 'fixed'
  | 'choice'
  | 'tagged'
  | 'per-level'
  | 'either'
  | 'text'
  | 'object'
  | 'list'
  | 'day'
  | 'number'
  | 'boolean'
  | 'line';

/** How a value of the schema, already resolved, is filled in. */
export function shapeOf(schema: Schema): Shape {
  if (schema.oneOf) return 'tagged';
  if (schema.anyOf) return schema.anyOf.some(({ propertyNames }) => propertyNames) ? 'per-level' : 'either';
  if (schema.const !== undefined) return 'fixed';
  if (schema.enum) return 'choice';
  if (schema.properties) return schema.properties['fr'] && schema.properties['en'] ? 'text' : 'object';
  return typeShape(schema);
}

function typeShape({ type, format }: Schema): Shape {
  if (type === 'array') return 'list';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  return format === 'date' ? 'day' : 'line';
}

/** One way to fill in a union whose cases a property tells apart. */
export type TaggedCase = { readonly tag: string; readonly word: string; readonly schema: Schema };

/** The property by which the cases are told apart: the first that names its value in each. */
export function tagOf({ oneOf = [] }: Schema): string {
  return Object.keys(oneOf[0]?.properties ?? {}).find((name) => valuesAt(oneOf[0], name).length > 0) ?? 'kind';
}

/** Every value of the tag, with the case that it belongs to. */
export function casesOf(schema: Schema): TaggedCase[] {
  const tag = tagOf(schema);
  return (schema.oneOf ?? []).flatMap((one) =>
    valuesAt(one, tag).map((value) => ({
      tag: value,
      word: one.properties?.[tag]?.['x-words']?.[value] ?? value,
      schema: one,
    })),
  );
}

function valuesAt(schema: Schema | undefined, property: string): readonly string[] {
  const found = schema?.properties?.[property];
  if (found?.const !== undefined) return [String(found.const)];
  return found?.enum ?? [];
}

/** Which case of a union the value is; undefined when it says none. */
export function caseOf(schema: Schema, value: unknown): TaggedCase | undefined {
  const told = isObject(value) ? value[tagOf(schema)] : undefined;
  return casesOf(schema).find(({ tag }) => tag === told);
}

/** Which alternative of an `anyOf` the value is closest to, by its place; the first for a value of none of them. */
export function alternativeOf({ anyOf = [] }: Schema, value: unknown, definitions: Definitions): number {
  return Math.max(
    0,
    anyOf.findIndex((one) => couldBe(one, value, definitions)),
  );
}

/** Whether the value is of the kind that the schema asks for, whatever lies within it. */
export function couldBe(schema: Schema, value: unknown, definitions: Definitions): boolean {
  const whole = resolved(schema, definitions);
  switch (shapeOf(whole)) {
    case 'list':
      return Array.isArray(value);
    case 'object':
    case 'text':
      return isObject(value);
    case 'tagged':
      return caseOf(whole, value) !== undefined;
    case 'choice':
      return whole.enum?.includes(String(value)) ?? false;
    case 'fixed':
      return whole.const === value;
    case 'number':
      return typeof value === 'number';
    case 'per-level':
      return typeof value === 'number' || isObject(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'either':
      return whole.anyOf?.some((one) => couldBe(one, value, definitions)) ?? false;
    case 'day':
    case 'line':
      return typeof value === 'string';
  }
}
