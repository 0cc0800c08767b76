import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { accessRequestsQuery, myAccessQuery, readMyCopyMutation } from './access.queries.js';

export type AccessRequest = ResultOf<typeof accessRequestsQuery>['accessRequests'][number];
export type AccessOfMine = ResultOf<typeof myAccessQuery>['myAccess'];
export type Copy = ResultOf<typeof readMyCopyMutation>['readMyCopy'];
export type CopyKind = Copy['withheld'][number];
type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

/** Where a request stands. */
export const ACCESS_STANDING_WORDS: Words<AccessRequest['standing']> = {
  UNKNOWN: msg`it is not known yet who asks`,
  WAITS: msg({ message: 'waits for an answer', context: 'request for a copy' }),
  WITHDRAWN: msg({ message: 'taken back', context: 'request for a copy' }),
  GIVEN: msg({ message: 'given', context: 'request for a copy' }),
  GIVEN_IN_PART: msg({ message: 'given in part', context: 'request for a copy' }),
  REFUSED: msg({ message: 'refused', context: 'request for a copy' }),
};

export const ACCESS_PARTY_WORDS: Words<AccessRequest['party']> = {
  COMPLAINANT: msg`Whoever complained`,
  RESPONDENT: msg`The coach whom it concerns`,
};

/** Why it takes longer than a month. */
export const LONGER_ACCESS_WORDS: Words<NonNullable<AccessRequest['longerGround']>> = {
  COMPLEX: msg`The request is complex`,
  MANY_REQUESTS: msg`There are many requests`,
};

/** Why something is not given: in words that tell nothing of anybody else. */
export const ACCESS_REFUSAL_WORDS: Words<NonNullable<AccessRequest['ground']>> = {
  RIGHTS_OF_OTHERS: msg`It would adversely affect the rights of others`,
  EXCESSIVE: msg`The request is manifestly unfounded or excessive`,
  NOT_IDENTIFIED: msg`It could not be found out who asks`,
  RESTRICTED_BY_LAW: msg`The law restricts it`,
};

/** Of what a copy is made. */
export const COPY_KIND_WORDS: Words<CopyKind> = {
  TOLD: msg`What was complained of, and the charges`,
  OWN_WORDS: msg`What the asker wrote`,
  EVIDENCE: msg`Which exhibits the asker gave or was shown`,
  REPORT: msg`The report of the inquiry`,
  DECISIONS: msg`Decisions and interim measures`,
  HEARING: msg`The hearing and its panel`,
  SANCTION: msg`What was written about a sanction`,
  LETTERS: msg`Letters to the asker`,
  READINGS: msg`When the file was read, and in which function`,
};

export const COPY_KINDS = Object.keys(COPY_KIND_WORDS) as CopyKind[];

/** What a text of a copy is. */
export const COPIED_TEXT_WORDS: Words<Copy['texts'][number]['of']> = {
  COMPLAINT: msg`The complaint, as it was declared`,
  CONTACT: msg`How to reach you`,
  COMPLAINANT: msg`Name of whoever complained`,
  CHARGES: msg({ message: 'Charges', context: 'copy' }),
  CLAUSES: msg`Clauses on which the charges rest`,
  MAY_LEAD_TO: msg`To what the charges may lead`,
  REPLY: msg`Your reply to the charges`,
  APPEAL_GROUNDS: msg`Your grounds of appeal`,
  MEASURE_ANSWER: msg`Your answer to an interim measure`,
  EXHIBIT: msg({ message: 'Exhibit', context: 'copy' }),
  DECISION: msg`Reasons of the decision`,
  APPEAL_DECISION: msg`Reasons of the decision on appeal`,
  MEASURE_REASONS: msg`Why an interim measure was asked for`,
  MEASURE_ORDER: msg`Why an interim measure was decided`,
  PANEL_MEMBER: msg`Somebody who hears the case`,
};
