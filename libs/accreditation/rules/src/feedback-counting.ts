/** One piece of client feedback, as far as accreditation knows it: never what was answered. */
export type FeedbackPiece = {
  readonly engagementId: string;
  /** The number of the version of the coach's charter that it is on; null where it is on none. */
  readonly charterVersion: number | null;
};

export type FeedbackCount = {
  readonly answers: number;
  /** In how many engagements: several links may be answered in one, and nobody here knows by whom. */
  readonly engagements: number;
  readonly onCharter: number;
  /** The answers on each version, the latest first. */
  readonly versions: readonly { readonly number: number; readonly answers: number }[];
};

/** How much client feedback there is, and how much of it is on the coach's charter. */
export function feedbackCount(pieces: readonly FeedbackPiece[]): FeedbackCount {
  const onVersions = pieces.flatMap(({ charterVersion }) => charterVersion ?? []);
  const numbers = [...new Set(onVersions)].sort((one, other) => other - one);
  return {
    answers: pieces.length,
    engagements: new Set(pieces.map(({ engagementId }) => engagementId)).size,
    onCharter: onVersions.length,
    versions: numbers.map((number) => ({ number, answers: onVersions.filter((one) => one === number).length })),
  };
}
