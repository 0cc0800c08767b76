import { mayBeOnes, type Post } from './posts.js';

/** So many people, alike in that each of them is available for each of these posts. */
export type People = { readonly people: number; readonly posts: readonly Post[] };

/** Of these posts so many people are needed, and no more are available for any of them than those. */
export type Shortage = { readonly posts: readonly Post[]; readonly needed: number; readonly people: number };

/** The posts that one person is to hold together. */
type Share = readonly Post[];

/**
 * Whether people can be found for all of these posts, with nobody in two functions that are kept apart: null where they
 * can; else posts for which too few are there, so that the reason can be checked by counting.
 */
export function shortageOf(posts: readonly Post[], groups: readonly People[]): Shortage | null {
  const tried = waysToShare(posts).map((shares) => ({ shares, ...match(shares, groups) }));
  const best = tried.reduce((one, other) => (other.left.length < one.left.length ? other : one));
  return best.left.length === 0 ? null : shortOf(best, groups);
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

type Matched = {
  /** The shares that each group's people took, by their number. */
  readonly taken: readonly (readonly number[])[];
  /** The shares for which nobody was found. */
  readonly left: readonly number[];
};

/** As many shares as can be are each given to somebody: whoever was given one moves on where that makes room. */
function match(shares: readonly Share[], groups: readonly People[]): Matched {
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
  return { left: shares.map((_, at) => at).filter((share) => !give(share, new Set())), taken };
}

const isFor = ({ posts }: People, share: Share) => share.every((post) => posts.includes(post));

/** The posts of one share that is left, and of all that those hold who could have taken it or made room for it. */
function shortOf({ shares, taken, left }: Matched & { shares: readonly Share[] }, groups: readonly People[]): Shortage {
  const reached = new Set([left[0]!]);
  const asked = new Set<number>();
  for (const share of reached)
    groups.forEach((group, at) => {
      if (asked.has(at) || !isFor(group, shares[share]!)) return;
      asked.add(at);
      taken[at]!.forEach((held) => reached.add(held));
    });
  const posts = [...new Set([...reached].flatMap((share) => shares[share]!))];
  return { posts, needed: reached.size, people: [...asked].reduce((sum, at) => sum + groups[at]!.people, 0) };
}
