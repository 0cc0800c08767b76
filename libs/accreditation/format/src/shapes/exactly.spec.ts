import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { exactly } from './exactly.js';

type Cup = { readonly kind: 'cup'; readonly size?: number | undefined } | { readonly kind: 'glass' };

const cup = z.strictObject({ kind: z.literal('cup'), size: z.number().optional() });
const glass = z.strictObject({ kind: z.literal('glass') });

describe('a shape of exactly a type', () => {
  it('is the shape itself', () => {
    const shape = z.discriminatedUnion('kind', [cup, glass]);

    expect(exactly<Cup>()(shape)).toBe(shape);
  });

  it('does not compile with a case or a property that only one of them knows', () => {
    const forgotten = z.discriminatedUnion('kind', [cup.omit({ size: true }), glass]);
    const invented = z.discriminatedUnion('kind', [cup.extend({ colour: z.string() }), glass]);

    // @ts-expect-error a case is missing
    expect(exactly<Cup>()(cup)).toBe(cup);
    // @ts-expect-error a property that may be left out is missing
    expect(exactly<Cup>()(forgotten)).toBe(forgotten);
    // @ts-expect-error a property too many
    expect(exactly<Cup>()(invented)).toBe(invented);
  });
});
