import type { Figures } from './figures-of.js';

/** A figure by its name, and which of its parts where it has parts. */
export type FigureMeant = { readonly figure: string; readonly part: string | null };

/** A case that stands behind a figure, with its days where the figure is one of days. */
export type Behind = { readonly id: string; readonly days: number | null; readonly missed: boolean };

/** The cases behind a figure: of lengths the longest first; of a share those that missed before those that did not. */
export function behind({ spreads, shares, counts }: Figures, { figure, part }: FigureMeant): Behind[] {
  const spread = spreads.find((one) => one.figure === figure && one.part === part);
  const share = shares.find((one) => one.figure === figure);
  const count = counts.find((one) => one.figure === figure && one.part === part);
  const found: Behind[] = [
    ...(spread?.taken ?? [])
      .toSorted((one, other) => other.days - one.days)
      .map(({ id, days }) => ({ id, days, missed: false })),
    ...(share?.missed ?? []).map((id) => ({ id, days: null, missed: true })),
    ...(share?.met ?? []).map((id) => ({ id, days: null, missed: false })),
    ...(count?.cases ?? []).map((id) => ({ id, days: null, missed: false })),
  ];
  const known = new Set<string>();
  return found.filter(({ id }) => !known.has(id) && known.add(id));
}
