import type { ApplicationStage } from '@standing/accreditation/rules';
import { registerEnumType } from '@nestjs/graphql';

export const ApplicationStageKind = {
  NEEDS_ASSESSORS: 'needs-assessors',
  WITH_ASSESSORS: 'with-assessors',
  BEING_ASSESSED: 'being-assessed',
  TO_MODERATE: 'to-moderate',
  TO_DECIDE: 'to-decide',
  CONDITIONAL: 'conditional',
  TERM_OVER: 'term-over',
  APPEALED: 'appealed',
} as const satisfies Record<string, ApplicationStage>;
registerEnumType(ApplicationStageKind, {
  name: 'ApplicationStage',
  description:
    'NEEDS_ASSESSORS: a seat is empty. WITH_ASSESSORS: one of them has not said yet whether anything stands between them and the applicant. TO_MODERATE: the two sheets differ. CONDITIONAL: the applicant has still to show something, and it is honoured today. TERM_OVER: the last day of that has passed; somebody awards it, refuses it, or makes the term longer. APPEALED: refused, and the appeal is not decided.',
});
