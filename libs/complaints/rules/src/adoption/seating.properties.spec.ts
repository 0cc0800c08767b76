import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INCOMPATIBLE } from '../functions.js';
import { capacityOf, type Group } from './capacity.js';
import { type Post, POST_ROWS, POSTS } from './posts.js';
import { shortageOf } from './seating.js';

const RUNS = 1500;

/** A person, and for what they are available. */
type Person = readonly Post[];

/** Whether each post can be held by somebody, found by trying everybody for each: slow, and by no idea of the rule's. */
function canServe(posts: readonly Post[], people: readonly Person[], held: Post[][] = people.map(() => [])): boolean {
  const [post, ...others] = posts;
  if (post === undefined) return true;
  const wanted = POST_ROWS[post].function;
  return people.some((person, at) => {
    const holds = held[at]!.map((one) => POST_ROWS[one].function);
    if (!person.includes(post) || holds.some((one) => one === wanted || INCOMPATIBLE.get(one)!.has(wanted)))
      return false;
    const next = held.map((theirs, who) => (who === at ? [...theirs, post] : theirs));
    return canServe(others, people, next);
  });
}

/** Everybody but those of one function, taken out two, one or none at a time, in every way. */
function withoutSome(people: readonly Person[], name: string, many: number): (readonly Person[])[] {
  if (many === 0) return [people];
  const isOf = (person: Person) => person.some((post) => POST_ROWS[post].function === name);
  const fewer = people.flatMap((person, at) => (isOf(person) ? [people.filter((_, who) => who !== at)] : []));
  return fewer.length === 0 ? [people] : fewer.flatMap((left) => withoutSome(left, name, many - 1));
}

// Few posts, of which two and three can be one person's, so that both answers come often.
const FEW = ['registrar', 'case-manager', 'investigator', 'panel-coach', 'panel-lay', 'interim-panel'] as const;
const post = fc.constantFrom<Post>(...FEW);
const needs = fc.array(post, { minLength: 1, maxLength: 5 });
const group: fc.Arbitrary<Group> = fc.record({
  people: fc.integer({ min: 0, max: 2 }),
  partner: fc.constantFrom(null, 'A partner'),
  posts: fc.uniqueArray(post, { minLength: 1, maxLength: 5 }),
});
const groups = fc.array(group, { maxLength: 4 });
const peopleOf = (found: readonly Group[]): Person[] =>
  found.flatMap(({ people, posts }) => Array.from({ length: people }, () => posts));

describe('who can serve a case', () => {
  it('is found exactly where trying everybody finds it', () => {
    const seen = { served: 0, short: 0 };
    fc.assert(
      fc.property(needs, groups, (posts, found) => {
        const served = canServe(posts, peopleOf(found));
        seen[served ? 'served' : 'short'] += 1;
        expect(shortageOf(posts, found) === null).toBe(served);
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.served, seen.short)).toBeGreaterThan(RUNS / 10);
  });

  it('is said to be too few with posts that cannot be held, could without any one of them, and with one person more', () => {
    fc.assert(
      fc.property(needs, groups, (posts, found) => {
        const short = shortageOf(posts, found);
        if (short === null) return;
        const people = peopleOf(found);
        expect(canServe(short.posts, people)).toBe(false);
        for (const at of short.posts.keys()) expect(canServe(short.posts.toSpliced(at, 1), people)).toBe(true);
        expect(canServe(short.posts, [...people, short.posts])).toBe(true);
        expect(short.people).toBe(people.filter((person) => person.some((one) => short.posts.includes(one))).length);
        expect(short.needed).toBe(short.people + 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds when people of a function stand aside exactly where it does for everyone who could', () => {
    const seen = { holds: 0, fragile: 0 };
    fc.assert(
      fc.property(needs, groups, fc.integer({ min: 1, max: 2 }), (posts, found, reserve) => {
        const { shortage, fragile } = capacityOf(posts, found, reserve);
        if (shortage !== null) return;
        for (const name of new Set(posts.map((one) => POST_ROWS[one].function))) {
          const holds = withoutSome(peopleOf(found), name, reserve).every((left) => canServe(posts, left));
          seen[holds ? 'holds' : 'fragile'] += 1;
          expect([name, fragile.includes(name)]).toEqual([name, !holds]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.holds, seen.fragile)).toBeGreaterThan(20);
  });

  it('knows every post of the platform', () => expect(Object.keys(POST_ROWS)).toEqual([...POSTS]));
});
