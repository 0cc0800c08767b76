import { isObject } from './path.js';
import {
  casesOf,
  couldBe,
  type Definitions,
  resolved,
  type Schema,
  shapeOf,
  tagOf,
  type TaggedCase,
} from './schema.js';

/**
 * What a new value of the schema begins as: what can only be one thing is filled in, the first of a choice is taken, and
 * what somebody has to say is left empty (undefined: not there at all).
 */
export function initialValue(schema: Schema, definitions: Definitions): unknown {
  const whole = resolved(schema, definitions);
  switch (shapeOf(whole)) {
    case 'fixed':
      return whole.const;
    case 'choice':
      return whole.enum?.[0];
    case 'boolean':
      return true;
    case 'list':
      return initialItems(whole, definitions);
    case 'object':
    case 'text':
      return initialObject(whole, definitions);
    case 'tagged':
      return ofFirstCase(whole, definitions);
    case 'either':
      return initialValue(whole.anyOf?.[0] ?? {}, definitions);
    case 'per-level':
    case 'day':
    case 'number':
      return undefined;
    case 'line':
      return '';
  }
}

/** A list begins with as many items as it must have. */
function initialItems({ items = {}, minItems = 0 }: Schema, definitions: Definitions): unknown[] {
  return Array.from({ length: minItems }, () => initialValue(items, definitions) ?? null);
}

function initialObject({ properties = {}, required = [] }: Schema, definitions: Definitions): object {
  const begun = required.map((name) => [name, initialValue(properties[name] ?? {}, definitions)] as const);
  return Object.fromEntries(begun.filter(([, value]) => value !== undefined));
}

function ofFirstCase(schema: Schema, definitions: Definitions): unknown {
  const [first] = casesOf(schema);
  return first ? valueOfCase(schema, first, undefined, definitions) : {};
}

/** A value of the case that keeps of the value before what the case knows by the same name and can hold. */
export function valueOfCase(schema: Schema, next: TaggedCase, before: unknown, definitions: Definitions): unknown {
  const tag = tagOf(schema);
  const begun = initialObject(next.schema, definitions);
  const kept = Object.entries(isObject(before) ? before : {}).filter(([name, value]) => {
    const here = next.schema.properties?.[name];
    return name !== tag && here !== undefined && couldBe(here, value, definitions);
  });
  return { ...begun, ...Object.fromEntries(kept), [tag]: next.tag };
}
