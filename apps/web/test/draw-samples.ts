import type { AuditDrawProps, AuditDrawsProps } from '../src/pages/props/draws.js';

const id = '0c1d2e3f-0000-4000-8000-000000000001';
const listed = { id, preparedOn: '2026-11-20', rows: 40, commitment: 'c'.repeat(64) } as const;
const open = { ...listed, state: 'COMMITTED', drawnOn: null } as const;
const drawn = { ...listed, state: 'DRAWN', drawnOn: '2026-11-22' } as const;
const rules = {
  ratePerMille: 100,
  leaveOutDrawnLastTime: true,
  minimumDays: 365,
  undocumentedWeight: 2,
  leftOut: 5,
  announcement: 'a'.repeat(64),
  strata: [
    { stratum: 'one', rows: 22, drawn: 3 },
    { stratum: 'three+two', rows: 13, drawn: 2 },
  ],
} as const;
const levels = [
  { code: 'one', title: 'First level' },
  { code: 'two', title: 'Second level' },
];
const share = (shown: string | null) => ({ commitment: 'd'.repeat(64), share: shown });
const hidden = { seed: null, shares: [share(null), share(null)] };
const shown = { seed: 'e'.repeat(64), shares: [share('1'.repeat(64)), share('2'.repeat(64))] };
const everybody = { leaveOutDrawnLastTime: false, minimumDays: 0, undocumentedWeight: 1, leftOut: 0 } as const;

export const drawLists: readonly AuditDrawsProps[] = [{ draws: [open, drawn] }, { draws: [] }];

/** Drawn, not drawn yet, and given up. */
export const draws: readonly AuditDrawProps[] = [
  { draw: { ...drawn, ...rules, ...shown }, levels, leftOut: { 'drawn-last-time': 4, 'accredited-recently': 1 } },
  {
    draw: { ...open, ...rules, ...hidden, ...everybody, strata: [{ stratum: 'all', rows: 40, drawn: 4 }] },
    levels,
    leftOut: {},
  },
  { draw: { ...open, ...rules, ...hidden, state: 'ABANDONED' }, levels, leftOut: { 'drawn-last-time': 5 } },
];
