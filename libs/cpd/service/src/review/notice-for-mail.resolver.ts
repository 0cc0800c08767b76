import { Args, Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Allow, DayScalar, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { FILES, IS_LIVING, NOW } from './file.sql.js';
import type { NoticeKind } from './review.entities.js';

export const AuditNoticeEnum = {
  OPENED: 'opened',
  ASKED_AGAIN: 'asked-again',
  TIME_DECIDED: 'time-decided',
  REMINDER: 'reminder',
  CLOSED: 'closed',
  TO_REVIEW: 'to-review',
  HOURS_USED: 'hours-used',
} as const satisfies Record<string, NoticeKind>;
registerEnumType(AuditNoticeEnum, { name: 'AuditNotice', description: 'Why somebody is written to about an audit.' });

@ObjectType('AuditNoticeForMail', {
  description: 'What a mail about an audit says: neither what is asked, nor what was said or decided.',
})
export class AuditNoticeForMailType {
  @Field(() => Uuid, { description: 'Who is written to, and nobody else.' })
  personId: string;

  @Field(() => AuditNoticeEnum)
  kind: NoticeKind;

  @Field(() => Uuid, { description: 'Where it is read.' })
  fileId: string;

  @Field(() => DayScalar, { description: 'The last day to answer, in the body’s zone.' })
  dueOn: string;
}

/** What was answered or closed meanwhile, and is only about a term, is not written of any more. */
const forMail = hotRead<AuditNoticeForMailType>({
  name: 'cpd.audit-notice-for-mail',
  text: `select o.person_id as "personId", o.kind, o.file_id as "fileId", l.due_on::text as "dueOn"
    from ${FILES} join cpd.audit_notices o on o.body_id = a.body_id and o.file_id = a.id ${NOW}
    where o.body_id = $1 and o.id = $2 and ${IS_LIVING}
      and (o.kind in ('closed', 'hours-used') or (c.outcome is null and (o.kind = 'to-review' or (o.round = l.round and not l.is_answered))))`,
});

@Resolver(() => AuditNoticeForMailType)
export class NoticeForMailResolver {
  @Allow('write-of', 'Audit')
  @Query(() => AuditNoticeForMailType, {
    nullable: true,
    description: 'For the part that sends mail; nothing where there is nothing left to say.',
  })
  auditNoticeForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<AuditNoticeForMailType | null> {
    return reads.maybe(forMail, [id]);
  }
}
