import type { Refusal } from '@standing/kernel';

/** A number that a condition takes, with its bounds. */
type Amount = { readonly unit: 'weeks' | 'hours'; readonly min: number; readonly max: number };

/** One condition of the bank. Its wording is the bank's, so that none tells a story. */
export type BankEntry = {
  readonly amount: Amount | null;
  /** Whether it names a country, as ISO 3166-1 has it. */
  readonly country: boolean;
  /** What a client who reads the register should know; the others are between the member and the body. */
  readonly public: boolean;
  readonly rolesOff: readonly ('supervisor' | 'assessor')[];
};

const NO_MORE = { amount: null, country: false, public: false, rolesOff: [] } as const;

/** The conditions under which an accreditation may be kept, by code. */
export const CONDITIONS = {
  /** A supervision session at least every so many weeks, confirmed by the supervisor. */
  'supervision-every': { ...NO_MORE, amount: { unit: 'weeks', min: 1, max: 13 } },
  /** So many hours of continuing professional development on ethics, with proof. */
  'development-hours': { ...NO_MORE, amount: { unit: 'hours', min: 1, max: 120 } },
  'no-minors': { ...NO_MORE, public: true },
  'no-vulnerable-adults': { ...NO_MORE, public: true },
  'no-group-work': { ...NO_MORE, public: true },
  /** Nobody is coached without a written contract. */
  'written-contract': { ...NO_MORE, public: true },
  /** Professional indemnity insurance that is valid in the country. */
  'insured-in': { ...NO_MORE, country: true },
  'no-supervising-trainees': { ...NO_MORE, public: true, rolesOff: ['supervisor'] },
  'no-assessing': { ...NO_MORE, rolesOff: ['assessor'] },
  /** A supervisor's report each quarter on closed questions, without content. */
  'quarterly-report': NO_MORE,
} as const satisfies Record<string, BankEntry>;
export type ConditionCode = keyof typeof CONDITIONS;
export const CONDITION_CODES = Object.keys(CONDITIONS) as readonly ConditionCode[];

/** Whether it asks something of whoever is suspended: no work and no role is theirs to be limited meanwhile. */
export function canBeKeptSuspended(code: ConditionCode): boolean {
  const { public: limitsWork, rolesOff }: BankEntry = CONDITIONS[code];
  return !limitsWork && rolesOff.length === 0;
}

/** A condition with its parameters. */
export type Condition = {
  readonly code: ConditionCode;
  /** The weeks or hours of it; null where it takes none. */
  readonly amount: number | null;
  /** Two letters; null where it names none. */
  readonly country: string | null;
};

const COUNTRY = /^[A-Z]{2}$/;

/** Why a condition is not one of the bank: a number or a country is missing, out of bounds or too much. */
export function refusalsOfCondition({ code, amount, country }: Condition): Refusal[] {
  const entry: BankEntry = CONDITIONS[code];
  const refusals: Refusal[] = [];
  const inBounds = (bounds: Amount) =>
    amount !== null && Number.isInteger(amount) && amount >= bounds.min && amount <= bounds.max;
  if (entry.amount === null ? amount !== null : !inBounds(entry.amount))
    refusals.push({
      code: 'COMPLAINTS_CONDITION_AMOUNT',
      params: { condition: code, min: entry.amount?.min ?? 0, max: entry.amount?.max ?? 0 },
      path: 'conditions',
    });
  if (entry.country !== (country !== null && COUNTRY.test(country)) || (country !== null && !entry.country))
    refusals.push({ code: 'COMPLAINTS_CONDITION_COUNTRY', params: { condition: code }, path: 'conditions' });
  return refusals;
}
