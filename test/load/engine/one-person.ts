import { decide, type Evidence, type SchemeVersion } from '@standing/accreditation/requirements';
import { addDays } from '@standing/kernel';

const KINDS = ['practice', 'practice', 'practice', 'supervision', 'cpd', 'feedback'] as const;

/** A ledger of so many rows over six years, confirmed and told apart, with a signature and a cover. */
export function ledgerOf(rows: number): Evidence[] {
  const common = { source: 'bench', revision: 1, state: 'active' as const, heldUntil: null };
  const signature = {
    ...common,
    id: 's',
    sourceId: 's',
    kind: 'code-signature' as const,
    minutes: 0,
    attributes: {},
    trust: 'documented' as const,
    heldOn: '2021-01-04',
  };
  const cover = {
    ...signature,
    id: 'c',
    sourceId: 'c',
    kind: 'insurance-cover' as const,
    heldOn: '2026-01-01',
    heldUntil: '2026-12-31',
  };
  const others = Array.from({ length: rows - 2 }, (_, index): Evidence => {
    const kind = KINDS[index % KINDS.length] ?? 'practice';
    const attributes: Evidence['attributes'] =
      kind === 'practice' ? { engagementId: `e${index % 45}` } : { form: 'individual' };
    const trust = kind === 'supervision' || kind === 'feedback' ? 'confirmed' : 'declared';
    const heldOn = addDays('2021-01-05', Math.floor((index * 2150) / rows));
    return {
      ...common,
      id: `p${index}`,
      sourceId: `p${index}`,
      kind,
      minutes: 60 + (index % 5) * 15,
      attributes,
      trust,
      heldOn,
    };
  });
  return [signature, cover, ...others];
}

/** The median time of one whole decision, with its reasons and its next change, in milliseconds. */
export function millisecondsOfOne(scheme: SchemeVersion, level: string, on: string, rows: number): number {
  const evidence = ledgerOf(rows);
  const times = Array.from({ length: 600 }, () => {
    const start = performance.now();
    decide(scheme, level, evidence, { yearStartsInMonth: 1 }, on);
    return performance.now() - start;
  });
  return times.slice(100).sort((one, other) => one - other)[250] ?? 0;
}
