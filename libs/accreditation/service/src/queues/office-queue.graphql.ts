import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

@ObjectType('ApplicationsDownload', {
  description: 'That a list of applications was taken along, as the audit has it.',
})
export class ApplicationsDownloadType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'How many applications the list holds.' })
  totalCount: number;
}
