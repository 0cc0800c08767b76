import { registerEnumType } from '@nestjs/graphql';
import type { Consent, ConsentAnswer, EndedBy, MarkedItem, Signal, SponsorReceives } from '@standing/practice/rules';

export const SponsorReceivesEnum = {
  NOTHING: 'nothing',
  ATTENDANCE: 'attendance',
  THEMES_AGREED_BY_THREE: 'themes-agreed-by-three',
  REPORT_AGREED_BY_THREE: 'report-agreed-by-three',
} as const satisfies Record<string, SponsorReceives>;
registerEnumType(SponsorReceivesEnum, {
  name: 'SponsorReceives',
  description: 'What a sponsor may hear of the work: nothing, who was there, or what all three have agreed to tell.',
});

export const EndedByEnum = {
  COACH: 'coach',
  CLIENT: 'client',
  SPONSOR: 'sponsor',
  AGREEMENT: 'agreement',
} as const satisfies Record<string, EndedBy>;
registerEnumType(EndedByEnum, { name: 'EngagementEndedBy', description: 'Who ended an engagement (FR-1, CI-4).' });

export const MarkedItemEnum = {
  CODE_GIVEN: 'code-given',
  METHODS: 'methods',
  FEES: 'fees',
  PLACE: 'place',
  LENGTH: 'length',
  CANCELLATION: 'cancellation',
  CLIENT_MAY_END: 'client-may-end',
  CONFIDENTIALITY: 'confidentiality',
  LIMIT_UNLAWFUL: 'limit-unlawful',
  LIMIT_DANGER: 'limit-danger',
  LIMIT_LEGAL_DUTY: 'limit-legal-duty',
  FILES_EXPLAINED: 'files-explained',
  SUPERVISION_EXPLAINED: 'supervision-explained',
  COMPLAINT_ROUTE: 'complaint-route',
  CHARTER: 'charter',
  AIMS_BY_THREE: 'aims-by-three',
  SPONSOR_RECEIVES: 'sponsor-receives',
  CODE_GIVEN_TO_SPONSOR: 'code-given-to-sponsor',
  INTERESTS_OF_BOTH: 'interests-of-both',
  PROGRAMME: 'programme',
  VALIDATION: 'validation',
  INTERIM_REVIEW: 'interim-review',
  AMENDMENT: 'amendment',
  SUBCONTRACTING_TOLD: 'subcontracting-told',
  HAZARD_TOLD: 'hazard-told',
  RIGHTS_TOLD: 'rights-told',
  INCIDENT: 'incident',
  REMEDY: 'remedy',
  FILES_KEPT_UNTIL: 'files-kept-until',
  FILES_DESTROYED: 'files-destroyed',
} as const satisfies Record<string, MarkedItem>;
registerEnumType(MarkedItemEnum, {
  name: 'EngagementItem',
  description:
    'What of an engagement is marked with a day: of its contract, of its course, or of the files kept of it.',
});

export const ConsentEnum = {
  SUPERVISION: 'consent-supervision',
  REFERENCE: 'consent-reference',
  TESTIMONIAL: 'consent-testimonial',
  RESEARCH: 'consent-research',
  COMPETITOR: 'consent-competitor',
} as const satisfies Record<string, Consent>;
registerEnumType(ConsentEnum, {
  name: 'EngagementConsent',
  description:
    'What somebody agrees to or not: to be spoken of in supervision without a name (CF-4), to be given as a reference, a testimonial, to research (RC-5), or that the coach works for a competitor (RC-2.B7).',
});

export const ConsentAnswerEnum = {
  GIVEN: 'given',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, ConsentAnswer>;
registerEnumType(ConsentAnswerEnum, { name: 'ConsentAnswer', description: 'What was answered, or taken back later.' });

export const SignalEnum = {
  BEYOND_AGREED_LENGTH: 'beyond-agreed-length',
  CONTRACT_INCOMPLETE: 'contract-incomplete',
  SUPERVISION_CONSENT_MISSING: 'supervision-consent-missing',
  SUPERVISION_CONSENT_WITHDRAWN: 'supervision-consent-withdrawn',
  INTERIM_REVIEW_DUE: 'interim-review-due',
  SPONSOR_OF_SEVERAL: 'sponsor-of-several',
  RETENTION_PASSED: 'retention-passed',
} as const satisfies Record<string, Signal>;
registerEnumType(SignalEnum, {
  name: 'EngagementSignal',
  description: 'What is worth a thought of an engagement, shown to its coach alone and measured by nobody.',
});
