import { row, type Transition } from '../transition.js';

/** From the service of charges to whether there is a case to answer: rows 14 to 23 of the reference procedure. */
export const ASSESSMENT_LINES: readonly Transition[] = [
  row({
    event: 'prove-service',
    from: ['particulars'],
    to: null,
    who: ['respondent', 'registrar', 'case-manager'],
    guards: ['SERVED_ONCE'],
    starts: ['K5'],
  }),
  row({
    event: 'reply',
    from: ['particulars'],
    to: 'investigation',
    who: ['respondent'],
    guards: ['SERVICE_PROVED'],
    stops: ['K5'],
  }),
  row({
    event: 'reply-time-runs-out',
    from: ['particulars'],
    to: 'investigation',
    who: ['time'],
    guards: ['REPLY_TIME_RUN'],
    stops: ['K5'],
  }),
  row({
    event: 'propose-amendment',
    from: ['investigation'],
    to: null,
    who: ['investigator'],
    guards: ['REASONS_WRITTEN'],
  }),
  // The investigation's own clock runs on; the reply begins anew with the proof of what is served now.
  row({
    event: 'amend-charges',
    from: ['investigation'],
    to: 'particulars',
    who: ['registrar'],
    guards: ['AMENDMENT_PROPOSED', 'CHARGES_IN_WRITING'],
  }),
  row({
    event: 'file-report',
    from: ['investigation'],
    to: 'investigation-reported',
    who: ['investigator'],
    guards: ['FACTS_ALONE', 'EXHIBITS_HASHED'],
    stops: ['K6'],
  }),
  row({
    event: 'approve-disclosure',
    from: ['investigation-reported'],
    to: null,
    who: ['registrar'],
    guards: ['REASONS_WRITTEN'],
  }),
  row({
    event: 'disclose',
    from: ['investigation-reported'],
    to: 'case-to-answer',
    who: ['case-manager'],
    guards: ['DISCLOSURE_APPROVED'],
    starts: ['K6b'],
  }),
  row({
    event: 'comment',
    from: ['case-to-answer'],
    to: null,
    who: ['respondent', 'complainant'],
    guards: ['COMMENTS_TIME_OPEN'],
  }),
  ...(
    [
      { event: 'close-no-case', to: 'closed-no-case', starts: ['K9a'], stops: ['K2', 'K6b'] },
      { event: 'close-with-advice', to: 'closed-advice', stops: ['K2', 'K6b'] },
      { event: 'find-case-to-answer', to: 'listed', starts: ['K7'], stops: ['K6b'] },
    ] as const
  ).map((line) =>
    row({
      ...line,
      from: ['case-to-answer'],
      who: ['assessor'],
      guards: ['REASONS_WRITTEN', 'COMMENTS_TIME_RUN', 'ASSESSORS_AGREE'],
    }),
  ),
  row({
    event: 'offer-agreed-outcome',
    from: ['case-to-answer'],
    to: 'agreed-outcome',
    who: ['assessor'],
    guards: ['REASONS_WRITTEN', 'COMMENTS_TIME_RUN', 'ASSESSORS_AGREE', 'FACTS_ADMITTED', 'OUTCOME_SAID', 'OFFER_MILD'],
    starts: ['K7a'],
    stops: ['K6b'],
  }),
  row({
    event: 'accept-agreed-outcome',
    from: ['agreed-outcome'],
    to: 'determined',
    who: ['respondent'],
    stops: ['K7a'],
  }),
  row({
    event: 'refuse-agreed-outcome',
    from: ['agreed-outcome'],
    to: 'listed',
    who: ['respondent'],
    starts: ['K7'],
    stops: ['K7a'],
  }),
  row({
    event: 'agreed-outcome-time-runs-out',
    from: ['agreed-outcome'],
    to: 'listed',
    who: ['time'],
    guards: ['AGREED_OUTCOME_TIME_RUN'],
    starts: ['K7'],
    stops: ['K7a'],
  }),
  // The facts were found by a court: a panel hears what follows from them, and nobody investigates them again.
  row({
    event: 'list-on-judgment',
    from: ['investigation'],
    to: 'listed',
    who: ['registrar'],
    guards: ['ROUTE_IS_JUDGMENT', 'REASONS_WRITTEN'],
    starts: ['K7'],
    stops: ['K6'],
  }),
];
