import { type LimitKind, LIMITS, type TermsShown } from '../props/answer-agreement.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from './fields.js';

const ACTS = ['agree-terms', 'decline-terms', 'propose-terms', 'declare'] as const;
export type StandingAct = (typeof ACTS)[number];

/** The form is null until one is chosen; a number that cannot be read is -1, which no rule takes. */
export type SentTerms = {
  readonly form: TermsShown['form'] | null;
  readonly everyWeeks: number | null;
  readonly minutes: number | null;
  readonly limits: readonly LimitKind[];
};

const FORMS = ['INDIVIDUAL', 'GROUP', 'PEER'] as const;

export function isOfStanding(act: string): act is StandingAct {
  return ACTS.some((one) => one === act);
}

/** Terms as the page sent them; the limits that always stand are not asked about. */
export function readTerms(fields: SentFields): SentTerms {
  const chosen = valuesOf(fields, 'limits');
  return {
    form: FORMS.find((form) => form === textOf(fields, 'form')) ?? null,
    everyWeeks: numberOf(textOf(fields, 'everyWeeks')),
    minutes: numberOf(textOf(fields, 'minutes')),
    limits: LIMITS.filter((limit, index) => index < 2 || chosen.includes(limit)),
  };
}

/** Whether the numbers are within bounds is for the rules to say. */
export function standingMistakes(act: StandingAct, { form }: SentTerms): Mistake[] {
  return act === 'propose-terms' && form === null ? [{ code: 'FORM_MISSING', field: 'form' }] : [];
}

function numberOf(text: string): number | null {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : -1;
}
