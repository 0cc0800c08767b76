/** What references are written with: digits and capitals without 0, I, L, O and U, which are misread. Thirty-one, a prime. */
const ALPHABET = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;
const SHAPE = new RegExp(`^([A-Z]{2,4})[\\s-]*(\\d{4})[\\s-]*([${ALPHABET}]{${LENGTH + 1}})$`);

/** The prefix of a body whose scheme names none. */
export const PLAIN_PREFIX = 'AC';

/** How many whole numbers a reference is made of, each at random and below `REFERENCE_RANGE`. */
export const REFERENCE_LENGTH = LENGTH;
export const REFERENCE_RANGE = ALPHABET.length;

/**
 * The public name of an award, such as `CC-2026-7K3Q9MX`: prefix, year, six characters at random (31⁶, some 887 million,
 * so that none is found by trying), and one that tells a mistyped character or two that changed places.
 */
export function referenceOf(prefix: string, year: number, random: readonly number[]): string {
  const code = random.slice(0, LENGTH).map((number) => ALPHABET[number % ALPHABET.length] ?? '');
  return `${prefix}-${year}-${code.join('')}${checkOf(String(year), code.join(''))}`;
}

/** The reference that somebody typed, in its one written form; null when it is none or holds a slip. */
export function readReference(typed: string): string | null {
  const [, prefix, year, code] = SHAPE.exec(typed.trim().toUpperCase()) ?? [];
  if (prefix === undefined || year === undefined || code === undefined) return null;
  const isRight = code.at(-1) === checkOf(year, code.slice(0, LENGTH));
  return isRight ? `${prefix}-${year}-${code}` : null;
}

/** Weights that differ, modulo a prime: any one wrong character and any two exchanged ones change the sum. */
function checkOf(year: string, code: string): string {
  const values = [...year].map(Number).concat([...code].map((character) => ALPHABET.indexOf(character)));
  const sum = values.reduce((total, value, index) => total + value * (index + 1), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}
