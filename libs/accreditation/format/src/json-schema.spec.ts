import { describe, expect, it } from '@jest/globals';
import { AMOUNTS } from './meaning/levels.js';
import { evidenceJsonSchema, schemeJsonSchema } from './json-schema.js';

type Schema = { readonly [key: string]: unknown; readonly properties?: Record<string, Schema> };
type Whole = { readonly $defs?: Readonly<Record<string, unknown>> };

/** Every property of every object in the schema, with its path. */
function propertiesIn(schema: unknown, path: string): (readonly [path: string, property: Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries((schema as Schema).properties ?? {}).map(
    ([name, property]) => [`${path}.${name}`, property] as const,
  );
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => propertiesIn(inner, `${path}.${key}`))];
}

/** The property with what it refers to. */
function resolved({ $ref, ...own }: Schema, { $defs = {} }: Whole): Schema {
  return typeof $ref === 'string' ? { ...($defs[$ref.replace('#/$defs/', '')] as Schema), ...own } : own;
}

describe.each([
  ['schemes', schemeJsonSchema(), 200],
  ['evidence', evidenceJsonSchema(), 10],
])('the JSON Schema of %s', (_, schema, atLeast) => {
  const properties = propertiesIn(schema, '').map(([path, own]) => [path, resolved(own, schema as Whole)] as const);

  it('gives every property a title and a description', () => {
    const bare = properties.filter(
      ([, { title, description }]) => typeof title !== 'string' || typeof description !== 'string',
    );

    expect(bare.map(([path]) => path)).toEqual([]);
    expect(properties.length).toBeGreaterThan(atLeast);
  });

  it('tells of every property that may be left out what holds then', () => {
    const silent = optionalIn(schema, '').filter((path) => {
      const description = properties.find(([other]) => other === path)?.[1]['description'];
      return !/left out|leave it out|for "at-least" alone/.test(String(description));
    });

    expect(silent).toEqual([]);
  });

  it('names what it uses again', () => {
    expect(JSON.stringify(schema)).not.toContain('__schema');
  });
});

describe('the JSON Schema of a scheme', () => {
  it('refuses properties that it does not know', () => {
    expect(schemeJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('holds an amount by level under the names alone that are searched for levels', () => {
    const byLevel = propertiesIn(schemeJsonSchema(), '')
      .filter(([path, { propertyNames, $ref, anyOf }]) => {
        const amount = typeof $ref === 'string' && $ref.includes('Amount');
        return (
          !/\.(validForMonths|fees\.\w+\.\w+)$/.test(path) && (amount || propertyNames !== undefined || hasTable(anyOf))
        );
      })
      .map(([path]) => path.split('.').at(-1) ?? '');

    expect([...new Set(byLevel)].sort()).toEqual([...AMOUNTS].sort());
  });
});

function hasTable(anyOf: unknown): boolean {
  return Array.isArray(anyOf) && anyOf.some((one: Schema) => one['propertyNames'] !== undefined);
}

/** Every property that may be left out, with its path. */
function optionalIn(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, required = [] } = schema as Schema & { readonly required?: readonly string[] };
  const own = Object.keys(properties).filter((name) => !required.includes(name));
  return [
    ...own.map((name) => `${path}.${name}`),
    ...Object.entries(schema).flatMap(([key, inner]) => optionalIn(inner, `${path}.${key}`)),
  ];
}
