const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  'vingt-cinq': 25,
  trente: 30,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  soixante: 60,
  'soixante-quinze': 75,
  'quatre-vingt-dix': 90,
  'cent vingt': 120,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const spelt = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('-', '[- ]'));

/** A whole number in figures or in words (French and English, folded), for use inside a regular expression. */
export const NUMBER = `(?:\\d{1,3}|${spelt.join('|')})`;

/** The value of a text that `NUMBER` matched. */
export function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (WORDS[text] ?? WORDS[text.replace(' ', '-')] ?? 0);
}
