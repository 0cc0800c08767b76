import { daysFrom } from '../days/number.js';
import type { Period } from '../days/period.js';
import type { EvidenceUse } from '../decision.js';
import type { ActiveEvidence, Evidence } from '../ledger/evidence.js';
import { because, type LeftOut, type LeftOutReason } from '../ledger/left-out.js';
import { valuesOf } from '../ledger/values.js';
import type { Measure } from '../scheme/measure.js';
import { valuesToCover } from '../weigh/coverage.js';
import { longestSpan, stretches } from '../weigh/spread.js';
import { unmatched } from '../weigh/unmatched.js';
import { isPlain, isSum, ownAmount, type SumMeasure, weigh } from '../weigh/weigh.js';
import type { Sheet } from './sheet.js';

/** Why a piece does not count; null where it does. */
export type Judge = (one: Evidence) => LeftOut | null;

type Judged = { readonly one: Evidence; readonly left: LeftOut | null };

/** What each piece weighs: in part as used and in part as left out, where only a part of it counts. */
export function weighed(
  sheet: Sheet,
  evidence: readonly Evidence[],
  judge: Judge,
  { period, needed }: { readonly period: Period; readonly needed: number },
): EvidenceUse[] {
  const { measure } = sheet.requirement;
  if (isSum(measure) && isPlain(measure)) return evidence.map((one) => use(one, ownAmount(measure, one), judge(one)));
  const judged = evidence.map((one): Judged => ({ one, left: judge(one) }));
  if (isSum(measure)) return sums(sheet, measure, judged, needed);
  if (measure.kind === 'distinct' || measure.kind === 'in-force') return oncePerKey(measure, judged);
  const amounts = amountsOf(sheet, measure, judged.flatMap(counts), period);
  return judged.map(({ one, left }) => use(one, left === null ? (amounts.get(one) ?? 0) : 0, left));
}

function counts({ one, left }: Judged): ActiveEvidence[] {
  return left === null && one.state === 'active' ? [one] : [];
}

function sums({ person }: Sheet, measure: SumMeasure, judged: readonly Judged[], needed: number): EvidenceUse[] {
  const weights = new Map(
    weigh(measure, judged.flatMap(counts), needed, person).map((weight) => [weight.one as Evidence, weight]),
  );
  return judged.flatMap(({ one, left }) => {
    const weight = weights.get(one);
    if (weight === undefined) return [use(one, ownAmount(measure, one), left)];
    const rest = weight.own - weight.amount;
    if (rest === 0 || weight.reason === null) return [use(one, weight.amount, null)];
    const over = use(one, rest, because(weight.reason));
    return weight.amount === 0 ? [over] : [use(one, weight.amount, null), over];
  });
}

/** The latest piece of each key stands for it: one that counts if there is any, otherwise one that is left out. */
function oncePerKey(measure: Measure, judged: readonly Judged[]): EvidenceUse[] {
  const standsFor = new Map<string, Judged>();
  for (const each of judged) {
    for (const key of keysOf(measure, each.one)) {
      const other = standsFor.get(key);
      if (other === undefined || each.left === null || other.left !== null) standsFor.set(key, each);
    }
  }
  return judged.map((each) => {
    const stands = keysOf(measure, each.one).filter((key) => standsFor.get(key) === each).length;
    if (stands > 0) return use(each.one, stands, each.left);
    return use(each.one, 0, each.left ?? because('ACCREDITATION_ALREADY_COUNTED'));
  });
}

function keysOf(measure: Measure, one: Evidence): readonly string[] {
  return measure.kind === 'distinct' ? valuesOf(one, measure.by) : [''];
}

/** What pieces weigh on a line that does not add them up; a gap is made by none of them. */
function amountsOf(
  { person }: Sheet,
  measure: Exclude<Measure, SumMeasure | { kind: 'distinct' | 'in-force' }>,
  pieces: readonly ActiveEvidence[],
  period: Period,
): ReadonlyMap<Evidence, number> {
  switch (measure.kind) {
    case 'elapsed': {
      const [first] = pieces;
      return new Map(first === undefined ? [] : [[first, daysFrom(first.heldOn, period.to)]]);
    }
    case 'span': {
      const { last, days } = longestSpan(pieces, measure.by);
      return new Map(last === null ? [] : [[last, days]]);
    }
    case 'coverage':
      return firstToCover(valuesToCover(measure.values, period, person), measure.by, pieces);
    case 'uncovered':
      return stretches(pieces, period, measure.from).covers;
    case 'unmatched':
      return new Map(unmatched(measure, pieces, person).map((one) => [one, 1]));
    case 'gap':
      return new Map();
  }
}

function firstToCover(wanted: readonly string[], by: string, pieces: readonly ActiveEvidence[]): Map<Evidence, number> {
  const open = new Set(wanted);
  return new Map(
    pieces.map((one) => {
      const covered = [...new Set(valuesOf(one, by))].filter((value) => open.delete(value));
      return [one, covered.length];
    }),
  );
}

function use(one: Evidence, amount: number, left: LeftOut | null): EvidenceUse {
  const reason: LeftOutReason | null = left?.reason ?? null;
  return {
    evidenceId: one.id,
    source: one.source,
    kind: one.kind,
    heldOn: one.heldOn,
    amount,
    trust: one.trust,
    reason,
    says: left?.says ?? null,
  };
}
