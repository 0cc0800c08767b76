/** Two letters that stand for a body: `Association des Coachs` gives `AC`. */
export function initials(name: string): string {
  const words = name.split(/[\s'’-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.slice(0, 2).map((word) => word.charAt(0));
  return letters.join('') || name.slice(0, 2).toUpperCase();
}
