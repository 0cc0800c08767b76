import type { Day, Refusal } from '@standing/kernel';
import { HARMFUL, type Relation, RELATIONS } from './relations.js';

/** What a body does about a relation beside supervision (clause SV-2). */
export const TREATMENTS = ['refused', 'reviewed', 'allowed'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** From which civil day, in the body's zone, a relation is treated so. */
export type RelationRule = { readonly relation: Relation; readonly treatment: Treatment; readonly fromOn: Day };

/** Where a body has set nothing: what harms is refused, each supervising the other is reviewed, the rest is only noted. */
function unset(relation: Relation): Treatment {
  if (HARMFUL.includes(relation)) return 'refused';
  return relation === 'reciprocal-supervisor' ? 'reviewed' : 'allowed';
}

/** How a relation is treated on a day, by all that was set, in the order in which it was set: the latest day, and of one day the last said. */
export function treatmentOn(rules: readonly RelationRule[], relation: Relation, day: Day): Treatment {
  const inForce = rules
    .filter((rule) => rule.relation === relation && rule.fromOn <= day)
    .reduce<RelationRule | null>((last, rule) => (last !== null && last.fromOn > rule.fromOn ? last : rule), null);
  return inForce?.treatment ?? unset(relation);
}

/** The relations that are treated so on a day. */
export function relationsTreated(rules: readonly RelationRule[], treatment: Treatment, day: Day): Relation[] {
  return RELATIONS.filter((relation) => treatmentOn(rules, relation, day) === treatment);
}

/** Why a treatment cannot be set from this day: `SUPERVISION_RULE_BACKDATED`. What was lawful when it was done stays so. */
export function refusalsToSetRule({ fromOn }: { readonly fromOn: Day }, today: Day): Refusal[] {
  return fromOn < today ? [{ code: 'SUPERVISION_RULE_BACKDATED', path: 'fromOn' }] : [];
}
