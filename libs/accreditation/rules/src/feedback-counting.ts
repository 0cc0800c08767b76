/** As whom somebody gives feedback (DV-3), in the order in which they are told. */
const GIVERS = ['client', 'sponsor', 'supervisor', 'peer'] as const;

/** One piece of feedback, as far as accreditation knows it: never what was answered. */
export type FeedbackPiece = {
  readonly giver: GiverKind;
  /** The same for one giver of the coach's. */
  readonly giverId: string;
  /** The number of the version of the coach's charter that it is on; null where it is on none. */
  readonly charterVersion: number | null;
};

export type GiverKind = (typeof GIVERS)[number];

export type GiverCount = { readonly giver: GiverKind; readonly givers: number; readonly answers: number };

export type FeedbackCount = {
  readonly answers: number;
  /** By kind: how many different givers, and how many answers they gave; a kind of which there is none is left out. */
  readonly byGiver: readonly GiverCount[];
  readonly onCharter: number;
  /** The answers on each version, the latest first. */
  readonly versions: readonly { readonly number: number; readonly answers: number }[];
};

/** How much feedback there is, from whom, and how much of it is on the coach's charter. */
export function feedbackCount(pieces: readonly FeedbackPiece[]): FeedbackCount {
  const onVersions = pieces.flatMap(({ charterVersion }) => charterVersion ?? []);
  const numbers = [...new Set(onVersions)].sort((one, other) => other - one);
  return {
    answers: pieces.length,
    byGiver: GIVERS.flatMap((giver) => countOf(giver, pieces)),
    onCharter: onVersions.length,
    versions: numbers.map((number) => ({ number, answers: onVersions.filter((one) => one === number).length })),
  };
}

function countOf(giver: GiverKind, pieces: readonly FeedbackPiece[]): GiverCount[] {
  const given = pieces.filter((piece) => piece.giver === giver);
  if (given.length === 0) return [];
  return [{ giver, givers: new Set(given.map(({ giverId }) => giverId)).size, answers: given.length }];
}
