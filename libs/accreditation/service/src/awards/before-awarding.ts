import {
  type Decision,
  decide,
  type Evidence,
  type GroupResult,
  mustBeMet,
  type SchemeVersion,
} from '@standing/accreditation/requirements';
import type { Application, AwardLine, BeforeAwarding, StandingOn } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';
import { groupOfRung, rungAsked } from '../reinstatements/rung-asked.js';

/** What is known of the member on the day of the decision. */
export type KnownOfMember = {
  readonly document: SchemeVersion | null;
  readonly evidence: readonly Evidence[];
  readonly standing: StandingOn;
  readonly isDeceased: boolean;
  readonly on: Day;
};

/** An application with the day on which it was made: how long somebody was away is counted to it. */
export type ApplicationMade = Application & { readonly appliedOn: Day };

/** What the rules of awarding look at, for the screen that shows it beforehand and for the act alike. */
export function beforeAwarding(
  application: ApplicationMade,
  deciderId: string,
  { document, evidence, standing, isDeceased, on }: KnownOfMember,
): BeforeAwarding {
  const isKnown = document?.levels.some(({ code }) => code === application.level) ?? false;
  const decision = document && isKnown ? decide(document, application.level, evidence, CALENDAR, on) : null;
  const lines = decision === null ? [] : linesFor(application, decision, { document, standing });
  const codeSigned = isSigned(evidence, on);
  return { application, deciderId, scheme: document, lines, codeSigned, standing, isDeceased };
}

function isSigned(evidence: readonly Evidence[], on: Day): boolean {
  return evidence.some(
    ({ kind, state, heldOn }) => kind === 'code-signature' && state === 'active' && heldOn !== null && heldOn <= on,
  );
}

/** Of whoever comes back after an absence the lines of their rung are asked, and no others. */
function linesFor(
  { kind, appliedOn }: ApplicationMade,
  decision: Decision,
  { document, standing }: Pick<KnownOfMember, 'document' | 'standing'>,
): AwardLine[] {
  if (kind !== 'reinstatement') return asAwardLines(decision);
  const rung = rungAsked(document, standing, appliedOn);
  const group = rung && groupOfRung(decision, rung);
  return group === null ? [] : [asAwardLine(group)];
}

/** A group is refused as one, by its own name. */
function asAwardLines(decision: Decision): AwardLine[] {
  const { lines, groups } = mustBeMet(decision);
  return [...lines, ...groups.map(asAwardLine)];
}

function asAwardLine({ id, title, result }: GroupResult): AwardLine {
  return { ruleId: id, title, kind: 'group', result };
}
