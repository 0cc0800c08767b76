import { Field, InputType } from '@nestjs/graphql';
import type { Basis, Waiver } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { BasisEnum, WaiverEnum } from '../cases/told-relation.graphql.js';

@InputType({ description: 'What a colleague bound by the code attests of what they did before.' })
export class PeerInput {
  @Field(() => Boolean, { description: 'Whether they spoke to the coach first.' })
  spoken: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'The civil day on which they did; needed then.' })
  spokenOn?: string | null;

  @Field(() => [WaiverEnum], { description: 'Why they did not: at least one then.' })
  because: Waiver[];

  @Field(() => BasisEnum)
  basis: Basis;

  @Field(() => String, {
    nullable: true,
    description: 'A competing interest in their own words; null when they declare none. At most 300 characters.',
  })
  interest?: string | null;
}
