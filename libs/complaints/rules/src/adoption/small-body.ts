import type { Group } from './capacity.js';

/** The people of a small body, before it names its partners: what it can hardly do without, and a pool from outside. */
export type PresetGroup = Omit<Group, 'partner'> & { readonly isExternal: boolean };

/**
 * A body that has few people keeps its cases itself and lets partner bodies decide in them: three of its own keep the
 * record, one looks into the case, and the seats are of a pool in which one coach, one lay person and one chair more sit
 * than one case takes.
 */
export const SMALL_BODY: readonly PresetGroup[] = [
  { people: 3, posts: ['registrar', 'case-manager'], isExternal: false },
  { people: 2, posts: ['investigator', 'reviewer'], isExternal: false },
  {
    ...{ people: 5, isExternal: true },
    posts: ['assessor-coach', 'panel-coach', 'appeal-coach', 'interim-panel', 'sanction-panel', 'investigator'],
  },
  {
    ...{ people: 6, isExternal: true },
    posts: ['assessor-lay', 'panel-lay', 'appeal-lay', 'interim-panel', 'sanction-panel', 'reviewer'],
  },
  {
    people: 4,
    posts: ['assessor-chair', 'panel-chair', 'appeal-chair', 'sanction-panel', 'reviewer'],
    isExternal: true,
  },
];
