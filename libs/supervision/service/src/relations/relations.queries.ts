import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  barredSince,
  declarationDueOn,
  isToReview,
  RELATIONS,
  type ReviewReason,
  treatmentOn,
} from '@standing/supervision/rules';
import { todayOf } from '../today.js';
import type {
  AgreementRelationsType,
  RelationRuleType,
  RelationToReviewType,
  RelationTreatedType,
} from './relations.graphql.js';
import { type WeighingRead, weighingsWhere } from './weighings-of-agreement.js';

const lastDeclared = (side: string) => `(select max(d.declared_on)::text from supervision.relation_declarations d
  where d.body_id = a.body_id and d.agreement_id = a.id and d.said_by = '${side}')`;

type Declared = { readonly id: string; readonly supervisee: Day; readonly supervisor: Day };

const declaredOfAgreements = hotLoader<Declared>({
  name: 'supervision.declared-of-agreements',
  text: `select a.id, coalesce(${lastDeclared('supervisee')}, a.proposed_on::text) as supervisee,
      coalesce(${lastDeclared('supervisor')}, a.answered_on::text) as supervisor
    from supervision.agreements a where a.body_id = $1 and a.id = any($2::uuid[]) and a.status = 'accepted'`,
  key: ({ id }) => id,
});

type Weighed = WeighingRead & { readonly reason: ReviewReason | null };

const weighingsOfAgreements = hotLoader<Weighed>({
  name: 'supervision.weighings-of-agreements',
  text: weighingsWhere('w.agreement_id = any($2::uuid[])'),
  key: ({ agreementId }) => agreementId,
});

const toReview = hotRead<RelationToReviewType>({
  name: 'supervision.relations-to-review',
  text: `select w.id, w.reviewed as relations, a.supervisee_name as "superviseeName", v.name as "supervisorName",
      w.weighed_on as since
    from supervision.relation_weighings w
    join supervision.agreements a on a.body_id = w.body_id and a.id = w.agreement_id
    join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
    where w.body_id = $1 and w.refused = '{}' and w.reviewed <> '{}'
      and not exists (select from supervision.relation_reviews r where r.body_id = w.body_id and r.weighing_id = w.id)
      and not exists (select from supervision.relation_weighings later
        where later.body_id = w.body_id and later.agreement_id = w.agreement_id and later.id > w.id)
    order by w.id`,
});

const rules = hotRead<RelationRuleType>({
  name: 'supervision.relation-rules',
  text: `select r.id, r.relation, r.treatment, r.from_on as "fromOn", r.set_on as "setOn"
    from supervision.relation_rules r where r.body_id = $1 order by r.id`,
});

/** Reads of what two people are to each other beside supervision; who may read what is said at the doors. */
@Injectable()
export class RelationsQueries {
  constructor(private readonly clock: Clock) {}

  /** Of an agreement that the reader may see; null unless it was accepted. */
  async ofAgreement(reads: OperationReads, agreementId: string): Promise<AgreementRelationsType | null> {
    const declared = await reads.one(declaredOfAgreements, agreementId);
    if (!declared) return null;
    const today = await todayOf(reads, this.clock);
    const weighings = await reads.many(weighingsOfAgreements, agreementId);
    const last = weighings.at(-1);
    const since = barredSince(weighings, today);
    const [superviseeDueOn, supervisorDueOn] = [declared.supervisee, declared.supervisor].map(declarationDueOn) as [
      Day,
      Day,
    ];
    return {
      superviseeDeclaredOn: declared.supervisee,
      superviseeDueOn,
      superviseeIsDue: superviseeDueOn <= today,
      supervisorDeclaredOn: declared.supervisor,
      supervisorDueOn,
      supervisorIsDue: supervisorDueOn <= today,
      barredSince: since,
      underReview: last !== undefined && isToReview(last),
      reviewReason: (since !== null && last?.reason) || null,
    };
  }

  /** What waits for a registrar, the oldest first. */
  toReview(reads: OperationReads): Promise<RelationToReviewType[]> {
    return reads.rows(toReview);
  }

  /** Every relation with what is done about it. */
  async treated(reads: OperationReads): Promise<RelationTreatedType[]> {
    const today = await todayOf(reads, this.clock);
    const set = await reads.rows(rules);
    return RELATIONS.map((relation) => ({
      relation,
      today: treatmentOn(set, relation, today),
      history: set.filter((rule) => rule.relation === relation).reverse(),
    }));
  }
}
