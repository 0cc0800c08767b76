import { Field, ObjectType } from '@nestjs/graphql';
import { Connection } from '@standing/platform/graphql';
import { CoverFields } from '../covers/cover.graphql.js';
import { PersonStub } from './person.graphql.js';

@ObjectType('OfficeCover', { description: 'A cover as the office of the body sees it.' })
export class OfficeCoverType extends CoverFields {
  @Field(() => PersonStub, { description: 'Whose cover it is.' })
  holder: PersonStub;

  @Field(() => PersonStub, { nullable: true, description: 'Who verified or refused it.' })
  decidedBy: PersonStub | null;
}

@ObjectType()
export class OfficeCoverConnection extends Connection(OfficeCoverType, 'OfficeCover') {}
