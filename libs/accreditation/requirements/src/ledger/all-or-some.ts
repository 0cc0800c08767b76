/** Those that are chosen; where all of them are, the same list, so that what was found out of it once is found again. */
export function allOrSome<One, Chosen extends One>(
  all: readonly One[],
  isChosen: (one: One) => one is Chosen,
): readonly Chosen[] {
  return all.every(isChosen) ? all : all.filter(isChosen);
}
