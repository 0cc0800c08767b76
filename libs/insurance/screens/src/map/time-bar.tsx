import { daysBetween } from '@standing/web-core';
import type { MapState } from './use-cover-map.js';
import type { WorkedSegment } from './worked.js';

const FILL: Readonly<Record<MapState, string>> = {
  VERIFIED: 'var(--ok)',
  DECLARED: 'var(--warn)',
  EMPLOYER: 'var(--control)',
  EMPLOYER_DECLARED: 'var(--control)',
  LAPSED: 'var(--bad)',
  GAP: 'var(--bad)',
};

/** The same times drawn to scale, for the eye alone: the table says them in words. What is bare is also thinner. */
export function TimeBar({ segments }: { readonly segments: readonly WorkedSegment[] }) {
  const first = segments[0]?.from ?? '';
  const days = daysBetween(first, segments.at(-1)?.to ?? first) + 1;
  const percent = (count: number) => `${(count / days) * 100}%`;
  return (
    <svg className="meter" aria-hidden="true">
      {segments.map(({ from, to, state }) => {
        const isBare = state === 'GAP' || state === 'LAPSED';
        return (
          <rect
            key={from}
            x={percent(daysBetween(first, from))}
            width={percent(daysBetween(from, to) + 1)}
            y={isBare ? '30%' : '0'}
            height={isBare ? '40%' : '100%'}
            fill={FILL[state]}
          />
        );
      })}
    </svg>
  );
}
