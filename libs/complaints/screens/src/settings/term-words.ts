import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { retentionTermsQuery } from './terms.queries.js';

export type RetentionTerm = ResultOf<typeof retentionTermsQuery>['retentionTerms'][number];

/** Where the months come from that count unless the association sets others. */
export const SOURCE_WORDS: Readonly<Record<RetentionTerm['source'], MessageDescriptor>> = {
  CNIL: msg`The CNIL on whistleblowing: what leads to nothing goes two months after its checks are closed`,
  CNIL_AND_COUNSELLORS: msg`The CNIL on whistleblowing, and an association of counsellors: a case without an answer goes soon`,
  CNIL_END_OF_PROCEEDINGS: msg`The CNIL on whistleblowing: what belongs to disciplinary proceedings goes with their end`,
  AGREEMENT_CARRIED_OUT: msg`The platform: what was agreed is carried out within a year`,
  ADVICE_SPENT: msg`The catalogue of sanctions: advice is spent after two years`,
  NEEDED_BY_THE_WRONGED: msg`The platform: who was wronged may still need the file`,
  BELOW_COUNSELLORS: msg`The platform; counsellors keep theirs for seven years, which is the most`,
  COUNSELLORS: msg`An association of counsellors: seven years`,
};

/** From when the months of a case count that ended so. */
export const COUNTED_FROM: Readonly<Partial<Record<RetentionTerm['endedHow'], MessageDescriptor>>> = {
  SANCTION_SPENT: msg`from the day on which the sanction is spent`,
  ACCREDITATION_WITHDRAWN: msg`from the day on which the withdrawal took effect`,
};
