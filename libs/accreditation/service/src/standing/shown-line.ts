import { adjustmentSentence, leftOutSentence, remedySentence } from '@standing/accreditation/format';
import type { EvidenceUse, Line } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import { ACHIEVEMENT } from '../achievements/achievement-evidence.js';
import type { DecisionLineType } from './decision-line.graphql.js';
import type { EvidenceUseType } from './decision.graphql.js';
import type { LineAdjustmentType } from './rule.graphql.js';

/** A line in the reader's words. */
export function shownLine(
  { remedy, bindingFloor, parts, used, leftOut, title, explanation, ...line }: Line,
  locale: Locale,
): DecisionLineType {
  return {
    ...line,
    title: title[locale],
    explanation: explanation[locale],
    bindingFloor: bindingFloor && bindingFloor.title[locale],
    remedy: remedy && { ...remedy, sentence: remedySentence(line, remedy, locale) },
    adjusted: shownAdjustments(line, locale),
    parts: parts.map((part) => shownLine(part, locale)),
    used: used.map((use) => shownUse(use, locale)),
    leftOut: leftOut.map((use) => shownUse(use, locale)),
  };
}

/** Each kind once: a line on periods has them from several. What one period gave and another got is nothing. */
function shownAdjustments({ adjusted, unit }: Pick<Line, 'adjusted' | 'unit'>, locale: Locale): LineAdjustmentType[] {
  const amounts = new Map<Line['adjusted'][number]['kind'], number>();
  for (const { kind, amount } of adjusted) amounts.set(kind, (amounts.get(kind) ?? 0) + amount);
  return [...amounts]
    .filter(([kind, amount]) => kind !== 'carry' || amount !== 0)
    .map(([kind, amount]) => ({ kind, amount, sentence: adjustmentSentence(unit, { kind, amount }, locale) }));
}

/** The day of feedback was needed to count it; to its reader a day would help to tell whose it is, so they see the month. */
function shownUse({ says, source, ...use }: EvidenceUse, locale: Locale): EvidenceUseType {
  const heldOn = use.kind === 'feedback' ? null : use.heldOn;
  const heldIn = use.heldOn && use.heldOn.slice(0, 7);
  const isBroughtAlong = source === ACHIEVEMENT;
  return { ...use, isBroughtAlong, heldOn, heldIn, reasonSentence: leftOutSentence({ ...use, says }, locale) };
}
