import { Field, InputType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

@InputType('SchemeChoice', { description: 'A published version or a draft as it stands: exactly one of the two.' })
export class SchemeChoice {
  @Field(() => Uuid, { nullable: true })
  versionId?: string | null;

  @Field(() => Uuid, { nullable: true })
  draftId?: string | null;
}
