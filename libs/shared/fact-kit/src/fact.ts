import type { z } from 'zod';

/** The kind of something that happened: its name, in the past tense, and the shape of what is told of it. */
export type FactType<Shape extends z.ZodType = z.ZodType> = {
  readonly type: string;
  readonly shape: Shape;
};

/** What is told in a fact of this type. */
export type DataOf<Type> = Type extends FactType<infer Shape> ? z.infer<Shape> : never;

/** A fact as it travels: never changed after it is told. */
export type Fact<Data = unknown> = {
  readonly id: string;
  readonly type: string;
  readonly bodyId: string;
  /** When it was told, on the body's clock, as an ISO instant. */
  readonly toldAt: string;
  readonly data: Data;
};

/**
 * Declares a fact. Its data holds ids, days, codes and minutes, never a name or a narrative, and is only ever added to,
 * by optional fields; a new meaning is a new fact.
 */
export function factType<Shape extends z.ZodType>(type: `${string}.${string}`, shape: Shape): FactType<Shape> {
  return { type, shape };
}
