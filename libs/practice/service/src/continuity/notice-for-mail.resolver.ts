import { Args, Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { NoticeKind } from './notice.entity.js';
import { STATEMENTS } from './plan.sql.js';
import { planAsOf, type PlanStatement } from '@standing/practice/rules';

const NoticeKindName = {
  ASKED: 'asked',
  CHANGED: 'changed',
  CHECK: 'check',
  RELEASED: 'released',
} as const satisfies Record<string, NoticeKind>;
registerEnumType(NoticeKindName, {
  name: 'ContinuityNoticeKind',
  description: 'Asked to be a colleague; something changed; a check is due; a list is released.',
});

@ObjectType('ContinuityNoticeForMail', {
  description: 'What a mail says of a continuity plan: neither whose it is nor what became of it.',
})
export class NoticeForMailType {
  @Field(() => Uuid, { description: 'Who is written to, and nobody else.' })
  personId: string;

  @Field(() => NoticeKindName)
  kind: NoticeKind;
}

type Row = NoticeForMailType & { readonly coachId: string; readonly statements: readonly PlanStatement[] };

const forMail = hotRead<Row>({
  name: 'practice.continuity-notice-for-mail',
  text: `select n.person_id as "personId", n.kind, p.person_id as "coachId", ${STATEMENTS} as statements
    from practice.continuity_notices n join practice.continuity_plans p on p.body_id = n.body_id and p.id = n.plan_id
    where n.body_id = $1 and n.id = $2`,
});

@Resolver(() => NoticeForMailType)
export class NoticeForMailResolver {
  @Allow('write-of', 'ContinuityPlan')
  @Query(() => NoticeForMailType, {
    nullable: true,
    description: 'For the part that sends mail; null where a question or a reminder is no longer of use.',
  })
  async continuityNoticeForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<NoticeForMailType | null> {
    const row = await reads.maybe(forMail, [id]);
    if (!row) return null;
    const { personId, kind, coachId, statements } = row;
    const { state } = planAsOf({ personId: coachId }, statements);
    const isOver = (kind === 'asked' && state !== 'asked') || (kind === 'check' && state !== 'in-force');
    return isOver ? null : { personId, kind };
  }
}
