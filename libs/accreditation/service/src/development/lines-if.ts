import { leftOutSentence, remedySentence } from '@standing/accreditation/format';
import type { Decision, EvidenceUse, Line } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import type { LeftOutIfType, LineIfType } from './development.graphql.js';

/** Each line on development as it is and as it would be; of one on periods those that change, or else the current one. */
export function linesIf(now: Decision, then: Decision, locale: Locale): LineIfType[] {
  const before = new Map(now.lines.flatMap(withParts).map((line) => [line.ruleId, line]));
  const changes = (line: Line) => before.get(line.ruleId)?.counted !== line.counted;
  return then.lines
    .filter(({ kind, result }) => kind === 'cpd' && result !== 'UNKNOWN')
    .flatMap((line) => {
      const changed = line.parts.filter(changes);
      return line.parts.length === 0 ? [line] : changed.length > 0 ? changed : line.parts.slice(-1);
    })
    .map((line) => lineIf(before.get(line.ruleId), line, locale));
}

function withParts(line: Line): readonly Line[] {
  return [line, ...line.parts];
}

function lineIf(before: Line | undefined, line: Line, locale: Locale): LineIfType {
  const { ruleId, title, unit, modality, windowFrom, windowTo, needed, counted, result, remedy } = line;
  return {
    ...{ ruleId, title: title[locale], unit, modality, windowFrom, windowTo, result },
    needed: needed ?? 0,
    before: before?.counted ?? 0,
    after: counted ?? 0,
    leftOut: moreLeftOut(before?.leftOut ?? [], line.leftOut, locale),
    stillMissing: remedy && remedySentence(line, remedy, locale),
  };
}

/** By its reason, what is left out beyond what was: a piece may push another one over a ceiling. Other categories are no loss. */
function moreLeftOut(before: readonly EvidenceUse[], after: readonly EvidenceUse[], locale: Locale): LeftOutIfType[] {
  const [was, is] = [byReason(before), byReason(after)];
  return [...is].flatMap(([sentenceKey, { use, amount }]): LeftOutIfType[] => {
    const more = amount - (was.get(sentenceKey)?.amount ?? 0);
    const sentence = leftOutSentence(use, locale);
    const { reason } = use;
    if (more <= 0 || reason === null || sentence === null || reason === 'ACCREDITATION_OTHER_CATEGORY') return [];
    return [{ amount: more, reason, sentence }];
  });
}

function byReason(uses: readonly EvidenceUse[]): Map<string, { readonly use: EvidenceUse; readonly amount: number }> {
  const sums = new Map<string, { readonly use: EvidenceUse; readonly amount: number }>();
  for (const use of uses) {
    const key = `${use.reason ?? ''} ${use.says?.en ?? ''}`;
    sums.set(key, { use, amount: (sums.get(key)?.amount ?? 0) + use.amount });
  }
  return sums;
}
