/** The rows of the catalogue, in its order: outcomes of a case, and the administrative lapse, which is no sanction. */
export const SANCTION_KINDS = [
  'no-case',
  'advice',
  'redress',
  'learning-plan',
  'caution',
  'conditions',
  'level-reduction',
  'suspension',
  'role-removal',
  'withdrawal',
  'exclusion',
  'non-compliance',
  'left-by-consent',
  'administrative-lapse',
] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

/** Who may impose it: the statutes' organ and the system are no panels, and nothing of theirs is decided in a case. */
export const ORGANS = ['assessors', 'panel', 'sanction-panel', 'agreed', 'statutes-organ', 'system'] as const;
export type Organ = (typeof ORGANS)[number];

/** What becomes of the accreditation while it lasts. */
export type AccreditationEffect = 'kept' | 'limited' | 'lower-level' | 'off' | 'ended' | 'not-current';

/** What becomes of the right to supervise, or to assess. */
export type RoleEffect = 'kept' | 'off' | 'by-condition' | 'by-level' | 'by-role';

/** What the public register says, as a code; the sentences are the screens'. */
export const LINE_CODES = [
  'caution',
  'conditions',
  'conditions-met',
  'conditions-not-met',
  'level-reduced',
  'suspended',
  'suspension-ended',
  'role-removed',
  'withdrawn',
  'left-by-consent',
  'not-current',
] as const;
export type LineCode = (typeof LINE_CODES)[number];

/** What its months say: how long it lasts, or how long it takes before one may apply again, or be restored. */
export type Term = { readonly of: 'lasting' | 're-applying' | 'restoring'; readonly min: number; readonly max: number };

/** What the public reads, and how long. Only what it says of the accreditation itself is read without naming. */
export type Shown = {
  readonly line: LineCode;
  /** Where null, as long as it lasts; else so many months from its first day. */
  readonly months: number | null;
  /** Whether the register must say it for its own answer to be true, so that it is read although nobody is named. */
  readonly unnamed: boolean;
  /** What is read after it, for so many months. Only of somebody who is named. */
  readonly tail: { readonly line: LineCode; readonly months: number } | null;
};

/** One row of the catalogue. */
export type CatalogueRow = {
  /** Its number in the catalogue. */
  readonly row: string;
  readonly by: readonly Organ[];
  readonly accreditation: AccreditationEffect;
  readonly supervising: RoleEffect;
  readonly assessing: RoleEffect;
  readonly term: Term | null;
  readonly shown: Shown | null;
  /** How it ends; what is `reviewed` is looked at before its term is over, and ends by itself when nobody did. */
  readonly ends: 'at-once' | 'proof' | 'term' | 'reviewed' | 're-application' | 'restoration' | 'statutes' | 'cure';
  /** After how many months from its end it is spent; null: never before restoration. */
  readonly spentAfter: number | null;
};

const PLAIN = { accreditation: 'kept', supervising: 'kept', assessing: 'kept', term: null, shown: null } as const;
const FIVE_YEARS = 60;
const ENDED = {
  accreditation: 'ended',
  supervising: 'off',
  assessing: 'off',
  term: { of: 'restoring', min: 24, max: FIVE_YEARS },
  shown: { line: 'withdrawn', months: FIVE_YEARS, unnamed: true, tail: null },
  ends: 'restoration',
  spentAfter: null,
} as const;

/** The sanctions catalogue: what each is, as data. Lengths are those of the procedure unless a body adopts others. */
export const CATALOGUE: Readonly<Record<SanctionKind, CatalogueRow>> = {
  'no-case': { ...PLAIN, row: 'O0', by: ['assessors', 'panel'], ends: 'at-once', spentAfter: 0 },
  advice: { ...PLAIN, row: 'O1', by: ['assessors'], ends: 'at-once', spentAfter: 24 },
  redress: {
    ...PLAIN,
    ...{ row: 'O2', by: ['assessors', 'panel'], ends: 'proof', spentAfter: 24 },
    term: { of: 'lasting', min: 1, max: 6 },
  },
  'learning-plan': {
    ...PLAIN,
    ...{ row: 'O3', by: ['assessors', 'panel'], ends: 'proof', spentAfter: 24 },
    term: { of: 'lasting', min: 1, max: 24 },
  },
  caution: {
    ...PLAIN,
    ...{ row: 'O4', by: ['panel', 'agreed'], assessing: 'off', ends: 'term', spentAfter: 24 },
    term: { of: 'lasting', min: 12, max: FIVE_YEARS },
    shown: { line: 'caution', months: null, unnamed: false, tail: null },
  },
  conditions: {
    ...{ row: 'O5', by: ['panel', 'agreed'], accreditation: 'limited', ends: 'reviewed', spentAfter: 36 },
    ...{ supervising: 'by-condition', assessing: 'by-condition' },
    term: { of: 'lasting', min: 1, max: 36 },
    shown: { line: 'conditions', months: null, unnamed: true, tail: { line: 'conditions-met', months: 6 } },
  },
  'level-reduction': {
    ...{ row: 'O6', by: ['panel'], accreditation: 'lower-level', ends: 're-application', spentAfter: 36 },
    ...{ supervising: 'by-level', assessing: 'by-level' },
    term: { of: 're-applying', min: 12, max: 24 },
    shown: { line: 'level-reduced', months: 12, unnamed: false, tail: null },
  },
  suspension: {
    ...{ row: 'O7', by: ['panel'], accreditation: 'off', supervising: 'off', assessing: 'off' },
    ...{ ends: 'reviewed', spentAfter: FIVE_YEARS },
    term: { of: 'lasting', min: 1, max: 12 },
    shown: { line: 'suspended', months: null, unnamed: true, tail: { line: 'suspension-ended', months: 12 } },
  },
  'role-removal': {
    ...{ row: 'O8', by: ['panel'], accreditation: 'kept', supervising: 'by-role', assessing: 'by-role' },
    ...{ ends: 're-application', spentAfter: 36 },
    term: { of: 're-applying', min: 12, max: FIVE_YEARS },
    shown: { line: 'role-removed', months: 12, unnamed: false, tail: null },
  },
  withdrawal: { ...ENDED, row: 'O9', by: ['panel'] },
  exclusion: { ...ENDED, row: 'O10', by: ['statutes-organ'], ends: 'statutes' },
  'non-compliance': { ...ENDED, row: 'O11', by: ['sanction-panel'] },
  'left-by-consent': {
    ...{ ...ENDED, row: 'O12', by: ['sanction-panel'] },
    shown: { ...ENDED.shown, line: 'left-by-consent' },
  },
  'administrative-lapse': {
    ...{ row: 'A1', by: ['system'], accreditation: 'not-current', supervising: 'off', assessing: 'off' },
    ...{ term: null, ends: 'cure', spentAfter: 0 },
    shown: { line: 'not-current', months: null, unnamed: true, tail: null },
  },
};

/**
 * What a panel walks, from the lowest upward: by what each leaves of the accreditation. The loss of a role stands below
 * a suspension, which takes the accreditation itself away for a while.
 */
export const LADDER = [
  'redress',
  'learning-plan',
  'caution',
  'conditions',
  'level-reduction',
  'role-removal',
  'suspension',
  'withdrawal',
] as const satisfies readonly SanctionKind[];
export type Rung = (typeof LADDER)[number];

/** Only these may take effect although an appeal is possible, with reasons of their own. */
export const AT_ONCE: readonly SanctionKind[] = ['suspension', 'withdrawal'];

/** How long before the end of its term the review of a sanction opens, in days (K12). */
export const REVIEW_OPENS = 56;
