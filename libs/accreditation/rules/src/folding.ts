const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name as it is looked for: small letters without accents, words of letters and digits with one space between. */
export function foldedName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđðþı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two names must be at least, from 0 to 1; of two letters alone the whole word must be there. */
export function leastLikeness(folded: string): number {
  return folded.replaceAll(' ', '').length < 3 ? 0.99 : 0.45;
}

/** Whether the folded text says enough to be looked for: an empty search lists nobody. */
export function isSearchable(folded: string): boolean {
  return folded.replaceAll(' ', '').length >= 2;
}
