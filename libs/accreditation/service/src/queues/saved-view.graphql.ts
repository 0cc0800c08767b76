import type { Queue } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

export const QueueKind = { APPLICATIONS: 'applications', ASSESSMENTS: 'assessments' } as const satisfies Record<
  string,
  Queue
>;
registerEnumType(QueueKind, {
  name: 'WorkQueue',
  description: 'A list of work. APPLICATIONS: of members, for staff. ASSESSMENTS: what an assessor was given.',
});

@ObjectType('ViewParameter', { description: 'One thing that a view asks, as the address of its screen has it.' })
export class ViewParameterType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('SavedView', { description: 'What somebody asks of a list of work, under a name of their own.' })
export class SavedViewType {
  @Field(() => Uuid)
  id: string;

  @Field(() => QueueKind)
  queue: Queue;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'Whether all who read the list see it.' })
  shared: boolean;

  @Field(() => Boolean, { description: 'Whether it is the reader’s own: nobody else changes or removes it.' })
  mine: boolean;

  @Field(() => PersonStub, { description: 'Who keeps it.' })
  owner: PersonStub;

  @Field(() => [ViewParameterType])
  query: ViewParameterType[];

  @Field(() => Int)
  revision: number;
}

@InputType({ description: 'One thing that a view asks.' })
export class ViewParameterInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@InputType({ description: 'A view to be kept.' })
export class SaveViewInput {
  @Field(() => QueueKind)
  queue: Queue;

  @Field(() => String, { description: '80 characters at most, on one line.' })
  name: string;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => [ViewParameterInput])
  query: ViewParameterInput[];
}

@InputType({ description: 'A view of one’s own as it is to be from now on.' })
export class ChangeViewInput {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'The revision that was seen; STALE where there is a later one.' })
  revision: number;

  @Field(() => String, { description: '80 characters at most, on one line.' })
  name: string;

  @Field(() => Boolean)
  shared: boolean;

  @Field(() => [ViewParameterInput])
  query: ViewParameterInput[];
}
