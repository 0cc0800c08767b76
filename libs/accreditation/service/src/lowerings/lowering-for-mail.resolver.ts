import type { Text } from '@standing/accreditation/requirements';
import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { levelTitleOf } from '../schemes/level-title.js';

@ObjectType('LoweringForMail', {
  description: 'What a mail to the member says of a wish that is not followed: none of the reasons.',
})
export class LoweringForMailType {
  @Field(() => Uuid, { description: 'The member; nobody else is written to.' })
  personId: string;

  @Field(() => String, { description: "The lower level, in the recipient's language." })
  levelTitle: string;

  @Field(() => DayScalar, { description: 'The day of the answer.' })
  declinedOn: string;
}

const declined = hotRead<Omit<LoweringForMailType, 'levelTitle'> & { readonly levelTitle: Text }>({
  name: 'accreditation.lowering-for-mail',
  text: `select w.person_id as "personId", ${levelTitleOf('w')} as "levelTitle", s.answered_on as "declinedOn"
    from (select o.*, t.scheme_version_id from accreditation.lowerings o
      join accreditation.awards t on t.body_id = o.body_id and t.id = o.award_id) w
    join accreditation.lowering_answers s on s.body_id = w.body_id and s.lowering_id = w.id and s.outcome = 'declined'
    where w.body_id = $1 and w.id = $2`,
});

@Resolver(() => LoweringForMailType)
export class LoweringForMailResolver {
  @Allow('write-of', 'Lowering')
  @Query(() => LoweringForMailType, {
    nullable: true,
    description: 'For the part that sends mail. Null unless it was declined.',
  })
  async loweringForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringForMailType | null> {
    const row = await reads.maybe(declined, [id]);
    return row && { ...row, levelTitle: row.levelTitle[locale] };
  }
}
