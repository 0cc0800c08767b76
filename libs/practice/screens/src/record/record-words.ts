import { useLingui } from '@lingui/react/macro';
import type { Answer, Consent, End, Signal, Terms } from './use-record.js';

/** To what somebody agrees or not. */
export function useConsentWords(): Readonly<Record<Consent, string>> {
  const { t } = useLingui();
  return {
    SUPERVISION: t`To be spoken of in supervision, without a name`,
    REFERENCE: t`To be given as a reference`,
    TESTIMONIAL: t`To a testimonial`,
    RESEARCH: t`To research`,
    COMPETITOR: t`That I also work for a competitor`,
  };
}

export function useAnswerWords(): Readonly<Record<Answer, string>> {
  const { t } = useLingui();
  return {
    GIVEN: t({ message: 'Given', context: 'consent' }),
    REFUSED: t({ message: 'Refused', context: 'consent' }),
    WITHDRAWN: t({ message: 'Withdrawn', context: 'consent' }),
  };
}

export function useReceivesWords(): Readonly<Record<NonNullable<Terms['sponsorReceives']>, string>> {
  const { t } = useLingui();
  return {
    NOTHING: t`Nothing`,
    ATTENDANCE: t`Who was there, and when`,
    THEMES_AGREED_BY_THREE: t`Themes agreed between the three`,
    REPORT_AGREED_BY_THREE: t`A report agreed between the three`,
  };
}

export function useEndedByWords(): Readonly<Record<End['endedBy'], string>> {
  const { t } = useLingui();
  return {
    COACH: t({ message: 'I did', context: 'end of an engagement' }),
    CLIENT: t({ message: 'The client', context: 'end of an engagement' }),
    SPONSOR: t({ message: 'The sponsor', context: 'end of an engagement' }),
    AGREEMENT: t({ message: 'By agreement', context: 'end of an engagement' }),
  };
}

/** Each signal as a question or a calm sentence. */
export function useSignalWords(): Readonly<Record<Signal, string>> {
  const { t } = useLingui();
  return {
    BEYOND_AGREED_LENGTH: t`It runs well beyond what was agreed. Does it still serve the client’s autonomy? A subject for supervision.`,
    CONTRACT_INCOMPLETE: t`Some items of the contract are not ticked yet.`,
    SUPERVISION_CONSENT_MISSING: t`Was the client asked whether you may speak of them in supervision, without a name?`,
    SUPERVISION_CONSENT_WITHDRAWN: t`The client no longer agrees to be spoken of in supervision.`,
    INTERIM_REVIEW_DUE: t`Half of it is over: is it time for an interim review?`,
    SPONSOR_OF_SEVERAL: t`The same sponsor has several of your clients. Could one engagement touch another?`,
    RETENTION_PASSED: t`The day until which you keep your files has passed.`,
  };
}
