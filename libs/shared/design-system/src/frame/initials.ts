/** Two letters that stand for a body: `Association des Coachs` and `Association de coachs` both give `AC`. */
export function initials(name: string): string {
  const words = name.split(/[\s'’-]+/).filter((word) => word !== '');
  const great = words.filter((word) => /^\p{Lu}/u.test(word));
  const telling = great.length > 1 ? great : words.filter((word) => word.length > 3);
  const letters = (telling.length > 0 ? telling : words).slice(0, 2).map((word) => word.charAt(0).toUpperCase());
  return letters.join('');
}
