import { type CaseFunction, INCOMPATIBLE, type Seat } from '../functions.js';

/** For what people are declared to be available: a function, and of assessors and panels the seat in it. */
export const POSTS = [
  'registrar',
  'case-manager',
  'investigator',
  'assessor-coach',
  'assessor-lay',
  'assessor-chair',
  'interim-panel',
  'panel-chair',
  'panel-coach',
  'panel-lay',
  'appeal-chair',
  'appeal-coach',
  'appeal-lay',
  'sanction-panel',
  'reviewer',
] as const;
export type Post = (typeof POSTS)[number];

type PostRow = {
  readonly function: CaseFunction;
  readonly seat: Seat | null;
  /** How many people of it one case under the whole procedure takes; a panel without seats takes its size. */
  readonly needed: number | 'interim' | 'sanction';
  /** Whether somebody of a partner body may hold it. */
  readonly external: boolean;
};

const ONE = { seat: null, needed: 1, external: true } as const;

/** Each post. Who keeps the body's record of a case is of the body itself; everybody else may come from outside (R14). */
export const POST_ROWS: Readonly<Record<Post, PostRow>> = {
  // What takes effect is proposed by one registrar and put in force by another (R3).
  registrar: { function: 'registrar', seat: null, needed: 2, external: false },
  'case-manager': { ...ONE, function: 'case-manager', external: false },
  investigator: { ...ONE, function: 'investigator' },
  'assessor-coach': { ...ONE, function: 'assessor', seat: 'coach' },
  'assessor-lay': { ...ONE, function: 'assessor', seat: 'lay' },
  // The third, when the two differ (R4).
  'assessor-chair': { ...ONE, function: 'assessor', seat: 'chair' },
  'interim-panel': { ...ONE, function: 'interim-panel', needed: 'interim' },
  'panel-chair': { ...ONE, function: 'panel', seat: 'chair' },
  'panel-coach': { ...ONE, function: 'panel', seat: 'coach' },
  'panel-lay': { ...ONE, function: 'panel', seat: 'lay' },
  'appeal-chair': { ...ONE, function: 'appeal-panel', seat: 'chair' },
  'appeal-coach': { ...ONE, function: 'appeal-panel', seat: 'coach' },
  'appeal-lay': { ...ONE, function: 'appeal-panel', seat: 'lay' },
  'sanction-panel': { ...ONE, function: 'sanction-panel', needed: 'sanction' },
  reviewer: { ...ONE, function: 'reviewer' },
};

/** How many people sit in the panels whose members are no chair, coach and lay person. */
export type Sizes = { readonly interim: number; readonly sanction: number };

/** How many people one case takes for a post. */
export function neededFor(post: Post, sizes: Sizes): number {
  const { needed } = POST_ROWS[post];
  return typeof needed === 'number' ? needed : sizes[needed];
}

/** Everybody whom one case takes, whatever way it goes: a post for each of them. */
export function postsOfCase(sizes: Sizes): readonly Post[] {
  return POSTS.flatMap((post) => Array.from({ length: neededFor(post, sizes) }, () => post));
}

/** Whether one person may hold both in one case: two functions that are not kept apart, and never one of them twice. */
export function mayBeOnes(one: Post, other: Post): boolean {
  const [first, second] = [POST_ROWS[one].function, POST_ROWS[other].function];
  return first !== second && !INCOMPATIBLE.get(first)?.has(second);
}
