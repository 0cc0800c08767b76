import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '@standing/platform/graphql';
import { ApplicationType } from '../applications/application.graphql.js';
import type { ApplicationFilter } from './application-filter.graphql.js';

@ObjectType()
export class ApplicationConnection extends Connection(ApplicationType, 'Application') {
  @Field(() => Int, { description: 'How many the whole list holds.' })
  totalCount?: number;

  /** What the list was limited by, for its count. */
  filter: ApplicationFilter | null;
}
