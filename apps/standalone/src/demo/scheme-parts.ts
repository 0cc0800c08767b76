export const HOUR = 60;

/** Supervision that a supervisor confirmed; on the lines of the year, one to one only. */
export const supervision = { kind: 'supervision', trustAtLeast: 'confirmed' } as const;
export const practice = { kind: 'practice' } as const;
export const required = { modality: 'required' } as const;
export const recommended = { modality: 'recommended' } as const;
export const career = { kind: 'career' } as const;
export const year = { kind: 'rolling', months: 12 } as const;
export const twoYears = { kind: 'rolling', months: 24 } as const;
export const one = { kind: 'constant', amount: 1 } as const;

/** Granted leave of a month or more lowers what twelve months ask for, in proportion to the days without it. */
export const lessForLeave = {
  kind: 'leave',
  of: { kind: 'leave' },
  minDays: 30,
  rounding: { round: 'down', toMinutes: 1 },
} as const;

/** Over what the minutes of an activity are divided. */
export const categories = [
  { code: 'ethics', title: { fr: 'Éthique', en: 'Ethics' } },
  {
    code: 'equality-and-diversity',
    title: { fr: 'Égalité et diversité', en: 'Equality and diversity' },
    within: 'ethics',
  },
  {
    code: 'contribution',
    title: { fr: 'Contribution à la profession', en: 'Contribution to the profession' },
  },
] as const;

/** One amount for each level, the lowest first. */
export function byLevel(first: number, second: number, third: number, fourth: number) {
  return { 'niveau-1': first, 'niveau-2': second, 'niveau-3': third, 'niveau-4': fourth } as const;
}

export function constant(amount: number | ReturnType<typeof byLevel>) {
  return { kind: 'constant', amount } as const;
}

export function level(number: number) {
  return { code: `niveau-${number}`, title: { fr: `Niveau ${number}`, en: `Level ${number}` } } as const;
}

/** What applications cost; nothing waits for it. */
export const fees = {
  currency: 'EUR',
  dueBefore: 'never',
  first: byLevel(9_000, 12_000, 15_000, 18_000),
  renewal: 6_000,
} as const;

/** How awards are kept: renewed from six months before, with two of grace, and late at a price; files for three years after. */
export const maintenance = {
  opensMonthsBefore: 6,
  graceMonths: 2,
  nextTermFrom: 'previous-expiry',
  late: [{ lastMonth: 6, fee: { amount: 4_000, currency: 'EUR' } }],
  keepDocumentsMonths: 36,
} as const;
