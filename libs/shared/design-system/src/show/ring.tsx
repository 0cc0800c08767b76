const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

export type RingProps = {
  readonly done: number;
  readonly of: number;
  /** One word under the figure, such as "met". */
  readonly word: string;
  readonly sentence: string;
};

/** How many of a few are done, as a ring with its figure inside. */
export function Ring({ done, of, word, sentence }: RingProps) {
  const drawn = of === 0 ? 0 : (done / of) * ROUND;
  return (
    <svg className="ring" viewBox="0 0 132 132" role="img" aria-label={sentence}>
      <circle className="ring-track" cx="66" cy="66" r={RADIUS} fill="none" strokeWidth="14" />
      {done > 0 && (
        <circle
          className="ring-done"
          cx="66"
          cy="66"
          r={RADIUS}
          fill="none"
          strokeWidth="14"
          strokeDasharray={`${drawn} ${ROUND}`}
          transform="rotate(-90 66 66)"
        />
      )}
      <text className="ring-figure" x="66" y="70" textAnchor="middle">
        {done}/{of}
      </text>
      <text className="ring-word" x="66" y="88" textAnchor="middle">
        {word}
      </text>
    </svg>
  );
}
