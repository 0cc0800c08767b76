import type { Level, Requirement } from '@standing/accreditation/requirements';
import { z } from 'zod';
import { requirement } from '../requirement.js';
import { awards, collected, level, precondition } from '../scheme-document.js';

/** Those parts of a document whose own shape is right, so that one mistake does not hide the next. */
export type Parts = {
  readonly levels: readonly (readonly [index: number, level: Level])[];
  readonly requirements: readonly (readonly [index: number, requirement: Requirement])[];
  /** Every id that a requirement carries, even one that is otherwise wrong. */
  readonly ids: ReadonlySet<string>;
  readonly precondition: readonly string[];
  readonly collected: readonly string[];
  /** The levels for which a validity is given one by one. */
  readonly levelsOfValidity: readonly string[];
};

const named = z.object({ id: z.string() });
const loose = z
  .object({
    levels: z.unknown(),
    requirements: z.unknown(),
    precondition: z.unknown(),
    collected: z.unknown(),
    awards: z.unknown(),
  })
  .partial();

/** Takes the document apart. */
export function partsOf(document: unknown): Parts {
  const parts = loose.safeParse(document).data ?? {};
  const months = awards.safeParse(parts.awards).data?.validForMonths;
  return {
    levels: rightOnes(level, parts.levels),
    requirements: rightOnes(requirement, parts.requirements),
    ids: new Set(rightOnes(named, parts.requirements).map(([, { id }]) => id)),
    precondition: precondition.safeParse(parts.precondition).data ?? [],
    collected: collected.safeParse(parts.collected).data ?? [],
    levelsOfValidity: typeof months === 'object' ? Object.keys(months) : [],
  };
}

function rightOnes<Part>(shape: z.ZodType<Part>, list: unknown): (readonly [number, Part])[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) => {
    const { data, success } = shape.safeParse(item);
    return success ? [[index, data] as const] : [];
  });
}
