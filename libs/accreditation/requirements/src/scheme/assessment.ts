import type { Text } from './text.js';

/** One thing that people look at, and no rule can work out: how a coach contracts, listens, reflects. */
export type Criterion = {
  /** Names it in marks and reasons. */
  readonly code: string;
  readonly title: Text;
  readonly description: Text;
  /** The levels it is asked of; all of them when they are left out. */
  readonly levels?: readonly string[] | undefined;
};

/** By what people assess an application before it is decided. The engine never reads it. */
export type Assessment = {
  /** How many assess it, each without knowing of the other. */
  readonly assessors: 2;
  /** Whether they assess without the applicant's name; they do when it is left out. */
  readonly hideNames?: boolean | undefined;
  readonly criteria: readonly Criterion[];
};

/** What people look at for a level, in the scheme's order; nothing where the level is decided without assessors. */
export function criteriaOf({ assessment }: { readonly assessment?: Assessment | undefined }, level: string) {
  const criteria = assessment?.criteria ?? [];
  return criteria.filter(({ levels }) => levels === undefined || levels.includes(level));
}
