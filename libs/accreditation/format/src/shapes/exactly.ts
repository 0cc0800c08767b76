import type { z } from 'zod';

/** Everything there, nothing optional, nothing to write: so two types of one meaning become the same one. */
type Whole<Type> = Type extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]-?: Whole<Type[Key]> }
    : Type;

type Same<One, Other> = [Whole<One>] extends [Whole<Other>]
  ? [Whole<Other>] extends [Whole<One>]
    ? true
    : false
  : false;

/** A shape of exactly the type: a property or a case that one knows and the other does not fails to compile. */
export function exactly<Type>() {
  return <Shape extends z.ZodType<Type>>(
    shape: Shape,
    ..._differs: Same<Type, z.output<Shape>> extends true ? [] : ['The shape and the type differ.']
  ): z.ZodType<Type> => shape;
}
