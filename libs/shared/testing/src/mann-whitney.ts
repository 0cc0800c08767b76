/** How two lots of measurements compare, whatever their distribution. */
export type Comparison = {
  /** How often one of the first lot is greater than one of the second, equal ones by half: 0.5 where nothing tells them apart. */
  readonly greater: number;
  /** How likely a difference like this is where there is none, from both sides. */
  readonly p: number;
};

/**
 * The test of Mann and Whitney with the normal approximation and its correction for ties: for lots of some dozens and more.
 * Without measurements on either side it throws.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): Comparison {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) throw new Error('Nothing was measured on one side.');
  const { ranksOfFirst, ties } = ranked(first, second);
  const u = ranksOfFirst - (n * (n + 1)) / 2;
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  const z = variance === 0 ? 0 : (u - (n * m) / 2) / Math.sqrt(variance);
  return { greater: u / (n * m), p: Math.min(1, 2 * (1 - normal(Math.abs(z)))) };
}

/** The sum of the ranks of the first lot among all, equal ones with the middle of their ranks; and the sum of t³ - t over ties. */
function ranked(first: readonly number[], second: readonly number[]) {
  const all = [...first.map((value) => ({ value, own: 1 })), ...second.map((value) => ({ value, own: 0 }))];
  all.sort((one, other) => one.value - other.value);
  let [ranksOfFirst, ties] = [0, 0];
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to += 1;
    const [count, middle] = [to - from, (from + 1 + to) / 2];
    for (const { own } of all.slice(from, to)) ranksOfFirst += own * middle;
    ties += count ** 3 - count;
    from = to;
  }
  return { ranksOfFirst, ties };
}

/** The normal distribution function, by Abramowitz and Stegun 26.2.17: right to seven digits. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce((sum, b) => (sum + b) * t, 0);
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
