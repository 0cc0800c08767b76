import { decide, type Evidence, type SchemeVersion } from '@standing/accreditation/requirements';
import type { Application, BeforeAwarding, StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';
import { whatMustBeMet } from '../standing/what-must-be-met.js';

/** What is known of the member on the day of the decision. */
export type KnownOfMember = {
  readonly document: SchemeVersion | null;
  readonly evidence: readonly Evidence[];
  readonly standing: StandingOn;
  readonly on: Day;
};

/** What the rules of awarding look at, for the screen that shows it beforehand and for the act alike. */
export function beforeAwarding(
  application: Application,
  deciderId: string,
  { document, evidence, standing, on }: KnownOfMember,
): BeforeAwarding {
  const isKnown = document?.levels.some(({ code }) => code === application.level) ?? false;
  const lines = document && isKnown ? whatMustBeMet(decide(document, application.level, evidence, CALENDAR, on)) : [];
  return { application, deciderId, scheme: document, lines, codeSigned: isSigned(evidence, on), standing };
}

function isSigned(evidence: readonly Evidence[], on: Day): boolean {
  return evidence.some(
    ({ kind, state, heldOn }) => kind === 'code-signature' && state === 'active' && heldOn !== null && heldOn <= on,
  );
}
