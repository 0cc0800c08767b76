/** `propose-withdrawal` as `PROPOSE_WITHDRAWAL`: the graph's spelling of a name of the rules. */
export function named<Name extends string>(names: readonly Name[]): Record<string, Name> {
  return Object.fromEntries(names.map((name) => [name.toUpperCase().replaceAll('-', '_'), name]));
}
