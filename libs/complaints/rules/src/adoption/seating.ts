import { mayBeOnes, type Post } from './posts.js';

/** So many people, alike in that each of them is available for each of these posts. */
export type People = { readonly people: number; readonly posts: readonly Post[] };

/**
 * Posts that cannot all be held, and could without any one of them. So many people are available for some of them; with
 * one more who is available for all of them they could be held.
 */
export type Shortage = { readonly posts: readonly Post[]; readonly needed: number; readonly people: number };

/** The posts that one person is to hold together. */
type Share = readonly Post[];

/**
 * Whether people can be found for all of these posts, with nobody in two functions that are kept apart: null where they
 * can; else the posts for which they cannot, without those that have nothing to do with it.
 */
export function shortageOf(posts: readonly Post[], groups: readonly People[]): Shortage | null {
  if (canServe(posts, groups)) return null;
  const short = posts.reduceRight<readonly Post[]>((kept, _, at) => {
    const fewer = kept.toSpliced(at, 1);
    return canServe(fewer, groups) ? kept : fewer;
  }, posts);
  const able = groups.filter((group) => group.posts.some((post) => short.includes(post)));
  const people = able.reduce((sum, group) => sum + group.people, 0);
  return { posts: short, needed: people + 1, people };
}

/** Whether all of these posts can be held by these people. */
export function canServe(posts: readonly Post[], groups: readonly People[]): boolean {
  return waysToShare(posts).some((shares) => isMatched(shares, groups));
}

/** Every way to lay posts that one person may hold together on one person, or on several. */
function waysToShare(posts: readonly Post[]): (readonly Share[])[] {
  return posts.reduce<(readonly Share[])[]>(
    (ways, post) =>
      ways.flatMap((shares) => [
        [...shares, [post]],
        ...shares.flatMap((share, at) =>
          share.every((held) => mayBeOnes(held, post)) ? [shares.with(at, [...share, post])] : [],
        ),
      ]),
    [[]],
  );
}

/** Whether each share can be given to somebody: whoever was given one moves on where that makes room. */
function isMatched(shares: readonly Share[], groups: readonly People[]): boolean {
  const taken = groups.map((): number[] => []);
  const give = (share: number, seen: Set<number>): boolean =>
    groups.some((group, at) => {
      if (seen.has(at) || !isFor(group, shares[share]!)) return false;
      seen.add(at);
      const held = taken[at]!;
      if (held.length < group.people) return held.push(share) > 0;
      const moves = held.findIndex((other) => give(other, seen));
      if (moves < 0) return false;
      held[moves] = share;
      return true;
    });
  return shares.every((_, share) => give(share, new Set()));
}

const isFor = ({ posts }: People, share: Share) => share.every((post) => posts.includes(post));
