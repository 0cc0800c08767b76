import type { Day } from '@standing/kernel';
import { contains, type Period } from '../days/period.js';
import type { EvidenceUse } from '../decision.js';
import type { ActiveEvidence, Evidence } from '../ledger/evidence.js';
import { outOfForce } from '../ledger/in-force.js';
import { because, type LeftOut } from '../ledger/left-out.js';
import { reaches } from '../ledger/trust.js';
import { valuesOf } from '../ledger/values.js';
import { isOverdue } from './overdue.js';
import type { Sheet } from './sheet.js';
import type { Tally } from './tally.js';
import { type Judge, weighed } from './weighed.js';

/** What a line made of each piece of evidence of its kind, the oldest first. */
export type Uses = { readonly raw: number; readonly used: EvidenceUse[]; readonly leftOut: EvidenceUse[] };

/** Sorts the evidence into used and left out over the days looked at, as known on the day; together they are `raw`. */
export function usesIn(
  sheet: Sheet,
  evidence: readonly Evidence[],
  tally: Pick<Tally, 'period' | 'needed'>,
  on: Day,
): Uses {
  const { period, needed } = tally;
  const known = { from: period.from, to: on < period.to ? on : period.to };
  let raw = 0;
  const used: EvidenceUse[] = [];
  const leftOut: EvidenceUse[] = [];
  for (const use of weighed(sheet, evidence, judging(sheet, known, on), { period: known, needed })) {
    raw += use.amount;
    put(use, use.reason === null ? used : leftOut);
  }
  return { raw, used, leftOut };
}

/** The parts of one piece that fare alike are shown as one. */
function put(use: EvidenceUse, uses: EvidenceUse[]): void {
  const last = uses.at(-1);
  const isAlike = last?.evidenceId === use.evidenceId && last.reason === use.reason && last.says === use.says;
  if (isAlike) uses.splice(-1, 1, { ...last, amount: last.amount + use.amount });
  else uses.push(use);
}

/** Why a piece does not count, asked of one after the other. */
function judging(sheet: Sheet, period: Period, on: Day): Judge {
  if (!sheet.open(on)) return () => because('ACCREDITATION_CODE_NOT_SIGNED');
  const { measure } = sheet.requirement;
  const [trust, elsewhere] = [sheet.trustOn(on), sheet.elsewhere(on)];
  return (one) => {
    const never = sheet.never.get(one);
    if (never !== undefined || one.state !== 'active') return never ?? null;
    const out = outsideOf(sheet, one, period);
    if (out !== null) return out;
    if (!reaches(one.trust, trust)) return because(untrusted(sheet, one, on));
    if (on >= (sheet.lost.get(one) ?? '9999-12-31')) return because('ACCREDITATION_CONFIRMER_LATER_UNFIT');
    if (elsewhere.has(one)) return because('ACCREDITATION_COUNTED_ELSEWHERE');
    const isUntold = measure.kind === 'distinct' && valuesOf(one, measure.by).length === 0;
    return isUntold ? because('ACCREDITATION_NOT_TOLD_APART') : null;
  };
}

/** Where the days of the piece lie outside those looked at. */
function outsideOf({ requirement }: Sheet, one: ActiveEvidence, period: Period): LeftOut | null {
  const { measure, window } = requirement;
  const out = measure.kind === 'in-force' ? outOfForce(one, period.to) : null;
  if (out !== null) return because(out);
  if (contains(period, one.heldOn)) return null;
  const reachesIn =
    measure.kind === 'uncovered' && one.heldOn <= period.to && (one.heldUntil ?? period.to) >= (period.from ?? '');
  if (reachesIn) return null;
  const early = window.kind === 'since' && one.heldOn < (period.from ?? '');
  return because(early ? 'ACCREDITATION_NOT_BEGUN_TO_COUNT' : 'ACCREDITATION_NOT_IN_WINDOW');
}

function untrusted({ person }: Sheet, one: ActiveEvidence, on: Day) {
  const { silenceDays } = person.scheme.settings;
  return silenceDays !== undefined && one.trust === 'declared' && isOverdue(one, silenceDays, on)
    ? 'ACCREDITATION_CONFIRMATION_OVERDUE'
    : 'ACCREDITATION_TRUST_TOO_LOW';
}
