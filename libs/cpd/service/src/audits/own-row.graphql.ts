import type { DrawState, LeftOut } from '@standing/cpd/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { AuditDrawStateEnum } from './audit.graphql.js';

export const AuditLeftOutEnum = {
  DRAWN_LAST_TIME: 'drawn-last-time',
  ACCREDITED_RECENTLY: 'accredited-recently',
} as const satisfies Record<string, LeftOut>;
registerEnumType(AuditLeftOutEnum, {
  name: 'AuditLeftOut',
  description: 'Why a member is in no stratum of a draw. There is no other reason.',
});

@ObjectType('OwnAuditRow', { description: "The reader's own row in a draw. Nobody else is shown whose it is." })
export class OwnAuditRowType {
  @Field(() => Uuid)
  drawId: string;

  @Field(() => AuditDrawStateEnum)
  state: DrawState;

  @Field(() => DayScalar, { description: "In the body's zone." })
  preparedOn: string;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone; none until it is drawn." })
  drawnOn: string | null;

  @Field(() => String, { description: 'By which the row is found in what is published.' })
  reference: string;

  @Field(() => String, {
    nullable: true,
    description: 'The codes of its levels, or `all`; none for whoever is left out.',
  })
  stratum: string | null;

  @Field(() => AuditLeftOutEnum, { nullable: true })
  leftOut: LeftOut | null;

  @Field(() => Int, { description: 'How many tickets the row has; none for whoever is left out.' })
  weight: number;

  @Field(() => Int, { description: 'How many rows the stratum has; 0 for whoever is left out.' })
  stratumRows: number;

  @Field(() => Int, { description: 'How many of them are drawn, or are to be.' })
  stratumDrawn: number;

  @Field(() => Boolean, { description: 'Whether the reader was drawn; false until it is.' })
  isDrawn: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The lowest of the row's tickets: it is drawn when few are lower.",
  })
  ticket: string | null;
}
