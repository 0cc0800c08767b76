/** Letters and digits without I, L, O and U, which are read for others (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many characters of a return code are drawn: 15, of 5 bits each, can be guessed by nobody. */
export const DRAWN = 15;

/** A return code from random bytes, one for each drawn character: fifteen and one that checks them, in groups of four. */
export function returnCodeFrom(bytes: Uint8Array): string {
  if (bytes.length < DRAWN) throw new Error(`A return code takes ${DRAWN} random bytes.`);
  const drawn = [...bytes.slice(0, DRAWN)].map((byte) => ALPHABET[byte % 32]).join('');
  return grouped(`${drawn}${checkCharacter(drawn)}`);
}

/** A case's reference from random bytes: it counts nothing, so it tells nothing. */
export function referenceFrom(bytes: Uint8Array): string {
  if (bytes.length < 8) throw new Error('A reference takes 8 random bytes.');
  return grouped([...bytes.slice(0, 8)].map((byte) => ALPHABET[byte % 32]).join(''));
}

/** What a person typed, as it was drawn: capitals, no spaces or dashes, O for 0, I and L for 1. */
export function typed(text: string): string {
  const plain = text.toUpperCase().replace(/[\s\-–—.]/g, '');
  return grouped(plain.replaceAll('O', '0').replace(/[IL]/g, '1'));
}

/** Whether the code checks in itself: one wrong or two swapped neighbours show, before anything is looked up. */
export function isReturnCode(code: string): boolean {
  const plain = code.replaceAll('-', '');
  if (plain.length !== DRAWN + 1 || [...plain].some((letter) => !ALPHABET.includes(letter))) return false;
  return checkCharacter(plain.slice(0, DRAWN)) === plain.at(-1);
}

/**
 * The sum of the characters' values times 1, 3, 5 and so on, modulo 32. Odd weights let no single wrong character pass;
 * weights that differ by two let a swap of neighbours pass only where their values differ by 16.
 */
function checkCharacter(drawn: string): string {
  const sum = [...drawn].reduce((total, letter, index) => total + ALPHABET.indexOf(letter) * (2 * index + 1), 0);
  return ALPHABET[sum % 32] ?? '';
}

function grouped(plain: string): string {
  return plain.match(/.{1,4}/g)?.join('-') ?? '';
}
