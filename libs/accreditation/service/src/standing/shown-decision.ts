import { remedySentence } from '@standing/accreditation/format';
import { type Decision, nextBest } from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import type { DecidingVersion } from '../schemes/scheme.queries.js';
import type { DecisionGroupType } from './decision-group.graphql.js';
import type { NextBestType } from './decision.graphql.js';
import { shownLine } from './shown-line.js';
import type { DecisionType } from './standing.graphql.js';

/** What decided: a published version, or a document that is not published and has no id. */
type Decided = Omit<DecidingVersion, 'id'> & { readonly id: string | null };

/** A decision in the reader's words. */
export function shownDecision(decision: Decision, { id, document, nextFrom }: Decided, locale: Locale): DecisionType {
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
    groups: shownGroups(decision, locale),
    nextBest: shownNext(decision, locale),
  };
}

function shownGroups({ lines, groups }: Decision, locale: Locale): DecisionGroupType[] {
  const titles = new Map([
    ...lines.map(({ ruleId, title }) => [ruleId, title[locale]] as const),
    ...groups.map(({ id, title }) => [id, title[locale]] as const),
  ]);
  return groups.map((group) => ({
    ...group,
    title: group.title[locale],
    nearestTitle: group.nearest && (titles.get(group.nearest) ?? null),
  }));
}

/** A period's line is named by its requirement, where the reader finds it. */
function shownNext(decision: Decision, locale: Locale): NextBestType | null {
  const line = nextBest(decision);
  if (line === null || line.remedy === null) return null;
  const colon = locale === 'fr' ? '\u202f:' : ':';
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
