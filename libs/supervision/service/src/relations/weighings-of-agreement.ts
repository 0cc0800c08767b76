import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import type { Weighing } from '@standing/supervision/rules';

/** SQL: the weighings of some agreements with their reviews, in the order in which they were weighed; `where` says whose. */
export function weighingsWhere(where: string): string {
  return `
    select w.id, w.agreement_id as "agreementId", w.refused, w.reviewed, w.weighed_on::text as "weighedOn", r.reason,
      case when r.weighing_id is not null
        then json_build_object('outcome', r.outcome, 'decidedOn', r.decided_on) end as review
    from supervision.relation_weighings w
    left join supervision.relation_reviews r on r.body_id = w.body_id and r.weighing_id = w.id
    where w.body_id = $1 and ${where} order by w.id`;
}

export type WeighingRead = Weighing & { readonly id: string; readonly agreementId: string };

/** What an agreement that is locked was weighed to, in order. */
export function weighingsOf(
  { manager, bodyId }: Transaction | HeardTransaction,
  agreementId: string,
): Promise<WeighingRead[]> {
  return manager.query<WeighingRead[]>(weighingsWhere('w.agreement_id = $2'), [bodyId, agreementId]);
}
