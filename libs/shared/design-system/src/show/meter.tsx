import { useId } from 'react';

export type MeterProps = {
  readonly needed: number;
  readonly counted: number;
  /** Entered, but waiting for somebody else's word. */
  readonly awaiting: number;
  /** The same in a sentence, for those who do not see the bar. */
  readonly sentence: string;
};

/** How far along: solid is confirmed, hatched is waiting. */
export function Meter({ needed, counted, awaiting, sentence }: MeterProps) {
  const id = useId();
  const share = (amount: number) => (needed <= 0 ? 0 : Math.min(100, Math.max(0, (amount / needed) * 100)));
  const solid = share(counted);
  const hatched = Math.min(100 - solid, share(awaiting));
  return (
    <svg className="meter" role="img" aria-label={sentence}>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="meter-ground" width="6" height="6" />
          <line className="meter-stripe" x1="2" y1="0" x2="2" y2="6" strokeWidth="2.6" />
        </pattern>
      </defs>
      <rect data-part="counted" width={`${solid}%`} height="100%" />
      <rect data-part="awaiting" x={`${solid}%`} width={`${hatched}%`} height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
