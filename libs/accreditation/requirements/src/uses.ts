import { daysBetween, type Day } from '@standing/kernel';
import type { EvidenceUse } from './decision.js';
import type { Evidence } from './evidence.js';
import { outOfForce } from './in-force.js';
import { type LeftOutReason, reaches, unfit } from './left-out.js';
import { keyOf } from './measure.js';
import { contains, type Period } from './period.js';
import type { Sheet } from './sheet.js';

/** What a line made of each piece of evidence of its kind, the oldest first. */
export type Uses = { readonly raw: number; readonly used: EvidenceUse[]; readonly leftOut: EvidenceUse[] };

/** Sorts the evidence into used and left out over the period, as known on the day; together they are `raw`. */
export function usesIn(sheet: Sheet, evidence: readonly Evidence[], period: Period, on: Day): Uses {
  const known = { from: period.from, to: on < period.to ? on : period.to };
  const open = sheet.open(on);
  const uses = weigh(
    sheet,
    evidence.map((one) => [one, reasonFor(sheet, one, known, open)] as const),
    on,
  );
  return {
    raw: uses.reduce((sum, use) => sum + use.amount, 0),
    used: uses.filter((use) => use.reason === null),
    leftOut: uses.filter((use) => use.reason !== null),
  };
}

function reasonFor(sheet: Sheet, one: Evidence, period: Period, open: boolean): LeftOutReason | null {
  if (!open) return 'ACCREDITATION_CODE_NOT_SIGNED';
  const { measure } = sheet.requirement;
  const never = unfit(one, measure.of);
  if (never !== null) return never;
  const out = measure.kind === 'in-force' ? outOfForce(one, period.to) : null;
  if (out !== null) return out;
  if (one.heldOn === null || !contains(period, one.heldOn)) return 'ACCREDITATION_NOT_IN_WINDOW';
  if (!reaches(one.trust, sheet.trust)) return 'ACCREDITATION_TRUST_TOO_LOW';
  return keyOf(measure, one) === undefined ? 'ACCREDITATION_NOT_TOLD_APART' : null;
}

type Judged = readonly [Evidence, LeftOutReason | null];

function weigh(sheet: Sheet, judged: readonly Judged[], on: Day): EvidenceUse[] {
  const { measure } = sheet.requirement;
  switch (measure.kind) {
    case 'minutes':
      return judged.map(([one, reason]) => use(one, one.minutes, reason));
    case 'count':
      return judged.map(([one, reason]) => use(one, 1, reason));
    case 'distinct':
    case 'in-force':
      return weighOncePerKey(sheet, judged);
    case 'elapsed':
      return weighFirst(judged, on);
  }
}

/** The latest piece of each key stands for it: one that counts if there is any, otherwise one that is left out. */
function weighOncePerKey(sheet: Sheet, judged: readonly Judged[]): EvidenceUse[] {
  const standsFor = new Map<string, Judged>();
  for (const each of judged) {
    const key = keyOf(sheet.requirement.measure, each[0]);
    if (key === undefined) continue;
    const other = standsFor.get(key);
    if (other === undefined || each[1] === null || other[1] !== null) standsFor.set(key, each);
  }
  const standing = new Set(standsFor.values());
  return judged.map((each) => {
    const [one, reason] = each;
    return standing.has(each) ? use(one, 1, reason) : use(one, 0, reason ?? 'ACCREDITATION_ALREADY_COUNTED');
  });
}

/** Elapsed time hangs on the first piece that counts; it weighs the days since. */
function weighFirst(judged: readonly Judged[], on: Day): EvidenceUse[] {
  const first = judged.find(([, reason]) => reason === null)?.[0];
  return judged.map(([one, reason]) => {
    if (one === first) return use(one, one.heldOn === null ? 0 : daysBetween(one.heldOn, on), null);
    return use(one, 0, reason ?? 'ACCREDITATION_ALREADY_COUNTED');
  });
}

function use(one: Evidence, amount: number, reason: LeftOutReason | null): EvidenceUse {
  return { evidenceId: one.id, kind: one.kind, heldOn: one.heldOn, amount, trust: one.trust, reason };
}
