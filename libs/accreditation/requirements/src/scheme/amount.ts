/** A whole number, the same for all levels or one for each level. */
export type Amount = number | Readonly<Record<string, number>>;

/** The amount at a level. A scheme that names no amount for a level of its own is refused when it is published. */
export function amountAt(amount: Amount, level: string): number {
  if (typeof amount === 'number') return amount;
  const found = amount[level];
  if (found === undefined) throw new RangeError(`No amount for level ${level}.`);
  return found;
}

/** `value / divisor` in whole numbers, rounded down or up: the exact remainder, never a fraction. */
export function divide(value: number, divisor: number, round: 'up' | 'down'): number {
  const remainder = value % divisor;
  const whole = (value - remainder) / divisor;
  return round === 'up' && remainder > 0 ? whole + 1 : whole;
}
