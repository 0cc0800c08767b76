import { describe, expect, it } from '@jest/globals';
import { schemeJsonSchema } from './json-schema.js';

type Schema = { readonly [key: string]: unknown; readonly properties?: Record<string, Schema> };

/** Every property of every object in the schema, with its path. */
function propertiesIn(schema: unknown, path: string): (readonly [path: string, property: Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries((schema as Schema).properties ?? {}).map(
    ([name, property]) => [`${path}.${name}`, property] as const,
  );
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => propertiesIn(inner, `${path}.${key}`))];
}

describe('the JSON Schema of schemes', () => {
  const properties = propertiesIn(schemeJsonSchema(), '');

  it('gives every property a title and a description', () => {
    const bare = properties.filter(
      ([, { title, description }]) => typeof title !== 'string' || typeof description !== 'string',
    );

    expect(bare.map(([path]) => path)).toEqual([]);
    expect(properties.length).toBeGreaterThan(60);
  });

  it('refuses properties that it does not know', () => {
    expect(schemeJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
