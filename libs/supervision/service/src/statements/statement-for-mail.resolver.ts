import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { StatementForMailType } from './statement.graphql.js';

const forMail = hotRead<StatementForMailType>({
  name: 'supervision.statement-for-mail',
  text: `select a.supervisee_name as "coachName", t.month from supervision.statements t
    join supervision.agreements a on a.body_id = t.body_id and a.id = t.agreement_id
    where t.body_id = $1 and t.id = $2`,
});

@Resolver(() => StatementForMailType)
export class StatementForMailResolver {
  @Allow('write-to', 'Supervisor')
  @Query(() => StatementForMailType, {
    description: 'What the mail to a supervisor says of a statement to sign; for the part that sends it.',
  })
  statementForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<StatementForMailType> {
    return reads.row(forMail, [id]);
  }
}
