import {
  type Decision,
  decide,
  type Evidence,
  mustBeMet,
  type SchemeVersion,
} from '@standing/accreditation/requirements';
import type { Application, AwardLine, BeforeAwarding, StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';

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
  const lines = document && isKnown ? asAwardLines(decide(document, application.level, evidence, CALENDAR, on)) : [];
  return { application, deciderId, scheme: document, lines, codeSigned: isSigned(evidence, on), standing };
}

function isSigned(evidence: readonly Evidence[], on: Day): boolean {
  return evidence.some(
    ({ kind, state, heldOn }) => kind === 'code-signature' && state === 'active' && heldOn !== null && heldOn <= on,
  );
}

/** A group is refused as one, by its own name. */
function asAwardLines(decision: Decision): AwardLine[] {
  const { lines, groups } = mustBeMet(decision);
  return [...lines, ...groups.map(({ id, title, result }) => ({ ruleId: id, title, kind: 'group', result }))];
}
