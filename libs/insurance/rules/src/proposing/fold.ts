const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  œ: 'o',
  '\t': ' ',
};

/** The text in small letters without accents, with plain spaces and apostrophes; as long as it was, sign by sign. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at);
    const plain = SAME[sign] ?? sign.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : sign;
  }).join('');
}

/** Whether two names are one, but for case, accents, order and punctuation. */
export function isSameName(one: string, other: string): boolean {
  return partsOf(one) === partsOf(other);
}

function partsOf(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
