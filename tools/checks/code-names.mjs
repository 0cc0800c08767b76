/** How a test says what it holds: its name, or that of a group around it, begins with the codes, `row 17c: …` or `K9, invariant 7: …`. */
const CODE = /^(row P?\d+[a-z]?|K\d+[a-z]?|O\d+|A\d|R\d+|invariant \d+|cell \S+ \S+)$/;
const BEGINNING = /^([^:]{1,80}): /;

/** @returns {string[]} the codes with which a name begins; none where it begins with something else */
export function codesIn(name) {
  const parts = BEGINNING.exec(name)?.[1].split(', ') ?? [];
  return parts.every((part) => CODE.test(part)) ? parts : [];
}

/** Whether a name begins with a code and goes on with what is none, so that nobody can tell what it holds. */
export function isHalfCoded(name) {
  const parts = BEGINNING.exec(name)?.[1].split(', ') ?? [];
  return CODE.test(parts[0] ?? '') && !parts.every((part) => CODE.test(part));
}
