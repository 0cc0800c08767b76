/** What the graph refused, as mistakes that a page shows beside their fields; anything but a refusal is thrown again. */
export function mistakesIn(error: unknown): { readonly message: string; readonly field?: string }[] {
  const { refusals } =
    (error as { extensions?: { refusals?: readonly { message: string; path?: string | null }[] } } | null)
      ?.extensions ?? {};
  if (!refusals) throw error;
  return refusals.map(({ message, path }) => ({ message, ...(path ? { field: path } : {}) }));
}
