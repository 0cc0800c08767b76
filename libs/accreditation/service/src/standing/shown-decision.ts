import { type Decision, type EvidenceUse, type Line, nextBest } from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { sentenceOf } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import type { DecidingVersion } from '../schemes/scheme.queries.js';
import { remedySentence } from '../words/remedy-sentence.js';
import type { DecisionLineType } from './decision-line.graphql.js';
import type { EvidenceUseType, NextBestType } from './decision.graphql.js';
import type { DecisionType } from './standing.graphql.js';

/** A decision in the reader's words. */
export function shownDecision(
  decision: Decision,
  { id, document, nextFrom }: DecidingVersion,
  locale: Locale,
): DecisionType {
  const { version, level, on, result, metCount, lineCount, nextChangeOn, lines } = decision;
  return {
    schemeVersionId: id,
    scheme: document.title[locale],
    version,
    level,
    on,
    result,
    metCount,
    lineCount,
    nextChangeOn: earlier(nextChangeOn, nextFrom),
    lines: lines.map((line) => shownLine(line, locale)),
    nextBest: shownNext(decision, locale),
  };
}

function shownLine(
  { remedy, bindingFloor, parts, used, leftOut, title, explanation, ...line }: Line,
  locale: Locale,
): DecisionLineType {
  return {
    ...line,
    title: title[locale],
    explanation: explanation[locale],
    bindingFloor: bindingFloor && bindingFloor.title[locale],
    remedy: remedy && { ...remedy, sentence: remedySentence(line, remedy, locale) },
    parts: parts.map((part) => shownLine(part, locale)),
    used: used.map((use) => shownUse(use, locale)),
    leftOut: leftOut.map((use) => shownUse(use, locale)),
  };
}

/** The day of feedback was needed to count it; to its reader a day would help to tell whose it is, so they see the month. */
function shownUse(use: EvidenceUse, locale: Locale): EvidenceUseType {
  const heldOn = use.kind === 'feedback' ? null : use.heldOn;
  const heldIn = use.heldOn && use.heldOn.slice(0, 7);
  const reasonSentence = use.reason && sentenceOf({ code: use.reason }, messages, locale).message;
  return { ...use, heldOn, heldIn, reasonSentence };
}

/** A quarter's line is named by its requirement, where the reader finds it. */
function shownNext(decision: Decision, locale: Locale): NextBestType | null {
  const line = nextBest(decision);
  if (line === null || line.remedy === null) return null;
  const colon = locale === 'fr' ? ' :' : ':';
  const [ruleId = line.ruleId] = line.ruleId.split('/');
  return {
    ruleId,
    code: line.remedy.code,
    sentence: `${line.title[locale]}${colon} ${remedySentence(line, line.remedy, locale)}`,
  };
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
