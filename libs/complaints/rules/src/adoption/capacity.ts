import type { Refusal } from '@standing/kernel';
import { CASE_FUNCTIONS, type CaseFunction } from '../functions.js';
import { type Post, POST_ROWS, postsOfCase, type Sizes } from './posts.js';
import { canServe, type People, type Shortage, shortageOf } from './seating.js';

/** So many people who are available alike: the body's own, or those of a partner body by its name. */
export type Group = People & { readonly partner: string | null };

/** Whether one case can be served by the people who are declared, and still when some of them stand aside. */
export type Capacity = {
  readonly own: number;
  readonly external: number;
  /** For which posts too few are there; null where one case can be served. */
  readonly shortage: Shortage | null;
  /** The functions of which not so many may have a conflict; empty where a case cannot be served anyway. */
  readonly fragile: readonly CaseFunction[];
};

/** How many groups a body may declare, and how many people in each: both are typed by hand. */
export const MOST_GROUPS = 20;
export const MOST_PEOPLE = 99;
const LONGEST_NAME = 200;

/** What these people can do, when of each function so many in reserve may have a conflict in a case. */
export function capacityOf(posts: readonly Post[], groups: readonly Group[], reserve: number): Capacity {
  const shortage = shortageOf(posts, groups);
  const functions = CASE_FUNCTIONS.filter((name) => posts.some((post) => POST_ROWS[post].function === name));
  const holds = (name: CaseFunction) => losses(name, groups, reserve).every((left) => canServe(posts, left));
  const count = (from: readonly Group[]) => from.reduce((sum, { people }) => sum + people, 0);
  return {
    own: count(groups.filter(({ partner }) => partner === null)),
    external: count(groups.filter(({ partner }) => partner !== null)),
    shortage,
    fragile: shortage === null ? functions.filter((name) => !holds(name)) : [],
  };
}

/** Who is left, in every way in which so many of those who are available for a function may be lost. */
function losses(name: CaseFunction, groups: readonly Group[], many: number): (readonly Group[])[] {
  if (many === 0) return [groups];
  const lost = groups.flatMap((group, at) =>
    group.people > 0 && group.posts.some((post) => POST_ROWS[post].function === name)
      ? [groups.with(at, { ...group, people: group.people - 1 })]
      : [],
  );
  return lost.length === 0 ? [groups] : lost.flatMap((left) => losses(name, left, many - 1));
}

/** What is wrong with the groups as they are declared, whatever they could do. */
export function refusalsOfGroups(groups: readonly Group[]): Refusal[] {
  if (groups.length > MOST_GROUPS)
    return [{ code: 'COMPLAINTS_ADOPT_GROUPS', params: { most: MOST_GROUPS }, path: 'groups' }];
  return groups.flatMap((group, at) => refusalsOfGroup(group).map((refusal) => ({ ...refusal, path: `groups.${at}` })));
}

function refusalsOfGroup({ people, posts, partner }: Group): Refusal[] {
  const refusals: Refusal[] = [];
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE)
    refusals.push({ code: 'COMPLAINTS_ADOPT_PEOPLE', params: { most: MOST_PEOPLE } });
  if (posts.length === 0) refusals.push({ code: 'COMPLAINTS_ADOPT_NO_POST' });
  if (partner === null) return refusals;
  if (partner.trim() === '' || partner.length > LONGEST_NAME)
    refusals.push({ code: 'COMPLAINTS_ADOPT_PARTNER', params: { longest: LONGEST_NAME } });
  const own = posts.filter((post) => !POST_ROWS[post].external);
  return [...refusals, ...own.map((post) => ({ code: 'COMPLAINTS_ADOPT_NOT_EXTERNAL', params: { post } }))];
}

/** Why a case could not be served by these people, or not when one of them has a conflict. */
export function refusalsOfCapacity(groups: readonly Group[], sizes: Sizes, reserve: number): Refusal[] {
  const { shortage, fragile } = capacityOf(postsOfCase(sizes), groups, reserve);
  if (shortage) {
    const { posts, ...counts } = shortage;
    return [
      { code: 'COMPLAINTS_ADOPT_TOO_FEW', params: { posts: [...new Set(posts)].join(' '), ...counts }, path: 'groups' },
    ];
  }
  return fragile.map((name) => ({
    ...{ code: 'COMPLAINTS_ADOPT_NO_RESERVE', path: 'groups' },
    params: { function: name, reserve },
  }));
}
