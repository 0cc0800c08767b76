/** An address, also where its sign is written out to slip past: `name(at)example.org`, `nom arobase exemple.fr`. */
const ADDRESS = /[^\s@]+(?:\s*(?:@|[([]\s*at\s*[)\]])\s*|\s+arobase\s+)[^\s@]+\.[^\s@]+/giu;

/** A name on some network, such as `@someone`. */
const HANDLE = /(?<![^\s(])@\w{2,}/gu;

/** Digits in groups, as telephone numbers are written. */
const GROUPED_DIGITS = /(?<![\p{L}\d])(?:\+\s?)?\(?\d(?:[\s().\-/\u2010-\u2015]{0,3}\d)+(?!\d)/gu;

/** North American numbers without a country code: 3, 3 and 4 digits. */
const THREE_THREE_FOUR = /^\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}$/;

/** E-mail addresses, network names and telephone numbers in a text: by these a person could be reached (CF-1). */
export function contactsIn(text: string): string[] {
  const addresses = text.match(ADDRESS) ?? [];
  const handles = text.match(HANDLE) ?? [];
  const numbers = (text.match(GROUPED_DIGITS) ?? []).map((found) => found.trim()).filter(isTelephoneNumber);
  return [...new Set([...addresses, ...handles, ...numbers])];
}

/** ITU-T E.164 allows 15 digits; national numbers dialled with a leading 0 have 9 to 11 in Europe. */
function isTelephoneNumber(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (found.startsWith('+') || digits.startsWith('00')) return digits.length >= 8 && digits.length <= 17;
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 11;
  return THREE_THREE_FOUR.test(found);
}
