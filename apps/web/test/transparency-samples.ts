import type { TransparencyProps } from '../src/pages/props/transparency.js';

const numbers = [
  { table: 'RECEIVED', part: null, cases: 14 },
  { table: 'ENDED', part: 'WITHDRAWAL', cases: null },
  { table: 'ENDED', part: 'NO_BREACH', cases: 7 },
  { table: 'APPEALS_DECIDED', part: 'DISMISSED', cases: 9 },
  { table: 'APPEALS_DECIDED', part: 'UPHELD', cases: 5 },
  { table: 'ANNULLED', part: null, cases: null },
] as const;
const totals = [
  { table: 'ENDED', cases: null },
  { table: 'APPEALS_DECIDED', cases: 14 },
] as const;
const first = { year: 2025, edition: 1, correction: null, publishedOn: '2026-03-02', numbers, totals } as const;
const second = { ...first, edition: 2, correction: 'COUNTED_TWICE', publishedOn: '2026-05-04' } as const;
const earlier = { ...first, year: 2024, publishedOn: '2025-03-03' } as const;

/** Of all years, of one with its correction, and before anything is published. */
export const reportPages: readonly TransparencyProps[] = [
  { reports: [second, first, earlier], year: null },
  { reports: [second, first], year: 2025 },
  { reports: [], year: null },
];
