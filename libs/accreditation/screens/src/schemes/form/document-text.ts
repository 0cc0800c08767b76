/** What the text of a document says; undefined when it is no JSON. */
export function readDocument(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The document as text. What is still to be filled in (null in the form) is left out: the format knows no null. */
export function documentText(document: unknown): string {
  return JSON.stringify(document, (_, value: unknown) => (value === null ? undefined : value), 2);
}

/** Whether two texts say the same document, however they are spaced; texts that are no JSON are compared as they are. */
export function sameDocument(one: string, other: string): boolean {
  const [first, second] = [readDocument(one), readDocument(other)];
  if (first === undefined || second === undefined) return one === other;
  return documentText(first) === documentText(second);
}
