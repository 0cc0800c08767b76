import type { Day } from '@standing/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType('ApplicationReport', {
  description: 'The supervisor’s report that was sent with an application: one text that both signed. It names nobody.',
})
export class ApplicationReportType {
  @Field(() => String, { description: 'On whether the applicant is ready for the level. Plain text.' })
  readiness: string;

  @Field(() => String, { description: 'On how the applicant works. Plain text.' })
  practice: string;

  @Field(() => String, { description: 'On how the applicant uses supervision. Plain text.' })
  supervision: string;

  @Field(() => DayScalar, { description: 'The civil day on which the supervisor signed it, in the body’s zone.' })
  supervisorSignedOn: Day;

  @Field(() => DayScalar, { description: 'The civil day on which the applicant signed it.' })
  applicantSignedOn: Day;

  @Field(() => Boolean, {
    description: 'Whether the body had checked the supervisor’s address when the report was handed over.',
  })
  addressChecked: boolean;
}
