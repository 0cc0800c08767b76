import type { Decision, GroupResult, Result, SchemeVersion } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';
import { longDay } from '../words/long-day.js';
import { RESULTS, said, VERDICTS } from './labels.js';
import { lineReport } from './line-report.js';
import { wrapped } from './page.js';

/** How a report is written. */
export type Style = { readonly language: Language; readonly coloured: boolean };

/** A decision for somebody to read: the verdict first, then line by line. */
export function report(decision: Decision, { title, levels }: SchemeVersion, style: Style): string {
  const { language } = style;
  const { level, on, result, version, metCount, lineCount, nextChangeOn, lines, groups } = decision;
  const name = levels.find(({ code }) => code === level)?.title[language] ?? level;
  const colon = language === 'fr' ? '\u202f:' : ':';
  const change = nextChangeOn === null ? [] : [`${said.nextChange(longDay(language, nextChangeOn))[language]}.`];
  const head = [
    `${markOf(result, style)} ${VERDICTS[result][language]}${colon} ${said.on(name, longDay(language, on))[language]}`,
    `${said.version(title[language], version)[language]}. ${said.metOf(String(metCount), String(lineCount))[language]}.`,
    ...change,
  ].flatMap((text) => wrapped(text));
  const named = new Map([
    ...lines.map((line) => [line.ruleId, line.title[language]] as const),
    ...groups.map((group) => [group.id, group.title[language]] as const),
  ]);
  return [
    head,
    ...lines.map((line) => lineReport(line, markOf(line.result, style), language)),
    ...groups.map((group) => groupReport(group, named, style)),
  ]
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function groupReport(
  { title, result, needed, metCount, nearest }: GroupResult,
  named: ReadonlyMap<string, string>,
  style: Style,
): string[] {
  const { language } = style;
  const amount = said.atLeast(String(metCount), String(needed))[language];
  const head = `${markOf(result, style)} ${title[language]} — ${RESULTS[result][language]} (${amount})`;
  const route = nearest === null ? [] : wrapped(`${said.nearest(named.get(nearest) ?? nearest)[language]}.`, '  ');
  return [...wrapped(head, '', '  '), ...route];
}

function markOf(result: Result, { coloured }: Style): string {
  const { mark, colour } = RESULTS[result];
  return coloured ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
}
