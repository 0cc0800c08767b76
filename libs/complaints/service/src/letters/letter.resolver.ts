import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { LetterForMail } from './letter.graphql.js';

const byId = hotRead<LetterForMail>({
  name: 'complaints.letter-for-mail',
  text: `select c.reference from complaints.letters l join complaints.cases c on c.body_id = l.body_id and c.id = l.case_id
         where l.body_id = $1 and l.id = $2`,
});

@Resolver()
export class LetterResolver {
  @Query(() => LetterForMail, { description: 'For the part that sends mail.' })
  @Allow('write-of', 'Letter')
  letterForMail(@Args('id', { type: () => Uuid }) id: string, @Reads() reads: OperationReads): Promise<LetterForMail> {
    return reads.row(byId, [id]);
  }
}
