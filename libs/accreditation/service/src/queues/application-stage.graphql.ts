import type { ApplicationStage } from '@standing/accreditation/rules';
import { registerEnumType } from '@nestjs/graphql';

export const ApplicationStageKind = {
  NEEDS_ASSESSORS: 'needs-assessors',
  WITH_ASSESSORS: 'with-assessors',
  BEING_ASSESSED: 'being-assessed',
  TO_MODERATE: 'to-moderate',
  TO_DECIDE: 'to-decide',
  APPEALED: 'appealed',
} as const satisfies Record<string, ApplicationStage>;
registerEnumType(ApplicationStageKind, {
  name: 'ApplicationStage',
  description:
    'NEEDS_ASSESSORS: a seat is empty. WITH_ASSESSORS: one of them has not said yet whether anything stands between them and the applicant. TO_MODERATE: the two sheets differ. APPEALED: refused, and the appeal is not decided.',
});
