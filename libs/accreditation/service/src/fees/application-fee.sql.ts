import type { FeeFrozen, FeeKnown, FeeWaiverGround } from '@standing/accreditation/rules';

/** A waiver that stands. */
export type WaiverOnRecord = {
  readonly id: string;
  readonly ground: FeeWaiverGround;
  readonly waivedBy: string;
  readonly waivedOn: string;
};

/** The fee of an application, as the rows have it. */
export type FeeOnRecord = Pick<FeeKnown, 'dueBefore' | 'paid'> & {
  readonly asked: readonly FeeFrozen[];
  readonly waiver: WaiverOnRecord | null;
};

/** What the rules look at of it. */
export function feeKnown({ waiver, ...fee }: FeeOnRecord): FeeKnown {
  return { ...fee, isWaived: waiver !== null };
}

/** `FeeOnRecord`: SQL over an application `a`, the version `v` by which it is decided and the time `t` of its body. */
export const FEE = `json_build_object(
  'dueBefore', coalesce(v.document->'fees'->>'dueBefore', 'never'),
  'asked', (select coalesce(json_agg(json_build_object('purpose', f.purpose, 'amount', f.amount, 'currency', f.currency)
      order by f.purpose), '[]')
    from accreditation.application_fees f where f.body_id = a.body_id and f.application_id = a.id),
  'paid', (select coalesce(json_agg(json_build_object('amount', p.amount, 'currency', p.currency) order by p.id), '[]')
    from accreditation.application_payments p
    where p.body_id = a.body_id and p.application_id = a.id and p.reverses_id is null and not exists (
      select from accreditation.application_payments r where r.body_id = p.body_id and r.reverses_id = p.id)),
  'waiver', (select json_build_object('id', w.id, 'ground', w.ground, 'waivedBy', w.recorded_by,
      'waivedOn', (w.recorded_at at time zone t.zone)::date)
    from accreditation.application_fee_waivers w
    where w.body_id = a.body_id and w.application_id = a.id and w.takes_back_id is null and not exists (
      select from accreditation.application_fee_waivers b where b.body_id = w.body_id and b.takes_back_id = w.id)))`;
