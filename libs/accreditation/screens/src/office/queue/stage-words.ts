import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Stage } from './application-view.js';

/** What is to be done about an application, in a few words. */
export function stageWord(stage: Stage): MessageDescriptor {
  switch (stage) {
    case 'NEEDS_ASSESSORS':
      return msg`Needs assessors`;
    case 'WITH_ASSESSORS':
      return msg`Assessors asked`;
    case 'BEING_ASSESSED':
      return msg`Being assessed`;
    case 'TO_MODERATE':
      return msg`To be moderated`;
    case 'TO_DECIDE':
      return msg`To be decided`;
    case 'CONDITIONAL':
      return msg`Conditional decision`;
    case 'TERM_OVER':
      return msg`Term is over`;
    case 'APPEALED':
      return msg`Appealed`;
  }
}
