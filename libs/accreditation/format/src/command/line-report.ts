import type { EvidenceUse, Line } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';
import { amountIn } from '../words/amount.js';
import { leftOutSentence } from '../words/left-out.js';
import { longDay } from '../words/long-day.js';
import { remedySentence } from '../words/remedy-sentence.js';
import { ADJUSTMENTS, RESULTS, said, UNKNOWN } from './labels.js';
import { wrapped } from './page.js';

const INDENT = '  ';

/** One line of a decision: its mark and title, how it stands, and what would satisfy it. */
export function lineReport(line: Line, mark: string, language: Language): string[] {
  const { title, result, modality, remedy, nextChangeOn } = line;
  const optional = modality === 'recommended' ? ` (${said.recommended()[language]})` : '';
  const facts = [
    [amounts(line, language), days(line, language)].filter((part) => part !== '').join(' · '),
    line.unknownReason === null ? '' : UNKNOWN[line.unknownReason][language],
    ...details(line, language),
    remedy === null ? '' : remedySentence(line, remedy, language),
    nextChangeOn === null ? '' : `${said.nextChange(longDay(language, nextChangeOn))[language]}.`,
  ].filter((text) => text !== '');
  return [
    ...wrapped(`${mark} ${title[language]} — ${RESULTS[result][language]}${optional}`, '', INDENT),
    ...facts.flatMap((text) => wrapped(text, INDENT)),
    ...line.parts.flatMap((part) => wrapped(partReport(part, language), `${INDENT}${INDENT}`)),
    ...leftOutReport(line, language),
  ];
}

/** What counts of what is needed; of a yes or no the mark has said all. */
function amounts({ unit, direction, needed, counted, raw, awaiting }: Line, language: Language): string {
  if (unit === 'NONE' || needed === null || counted === null) return '';
  const written = (amount: number) => amountIn(language, unit, amount);
  const of = direction === 'at-most' ? said.atMost : said.atLeast;
  const beside = [
    ...(raw === null || raw === counted ? [] : [said.raw(written(raw))[language]]),
    ...(awaiting === null || awaiting === 0 ? [] : [said.awaiting(written(awaiting))[language]]),
  ];
  return of(written(counted), written(needed))[language] + (beside.length === 0 ? '' : ` (${beside.join(', ')})`);
}

function days({ windowFrom, windowTo }: Line, language: Language): string {
  const to = longDay(language, windowTo);
  return windowFrom === null ? said.upTo(to)[language] : said.window(longDay(language, windowFrom), to)[language];
}

function details({ bindingFloor, adjusted, missing, source, unit }: Line, language: Language): string[] {
  const changes = adjusted.map(({ kind, amount }) => {
    const by = kind === 'clock-stop' ? amountIn(language, 'DAYS', amount) : amountIn(language, unit, amount);
    return ADJUSTMENTS[kind][language] + (amount === 0 ? '' : ` (${by})`);
  });
  return [
    ...(bindingFloor === null ? [] : [`${said.floor(bindingFloor.title[language])[language]}.`]),
    ...(changes.length === 0 ? [] : [`${said.adjusted(changes.join(', '))[language]}.`]),
    ...(missing.length === 0 ? [] : [`${said.missing(missing.join(', '))[language]}.`]),
    ...(source === null ? [] : [`${said.source(`${source.body}, ${source.document}`)[language]}.`]),
  ];
}

function partReport(part: Line, language: Language): string {
  const amount = amounts(part, language);
  return `${RESULTS[part.result].mark} ${days(part, language)}${amount === '' ? '' : ` · ${amount}`}`;
}

function leftOutReport({ leftOut, unit }: Line, language: Language): string[] {
  if (leftOut.length === 0) return [];
  const each = leftOut.map((use) => `- ${pieceOf(use, unit, language)} ${leftOutSentence(use, language) ?? ''}`);
  return [
    `${INDENT}${said.leftOut()[language]}`,
    ...each.flatMap((text) => wrapped(text, `${INDENT}${INDENT}`, `${INDENT}${INDENT}${INDENT}`)),
  ];
}

function pieceOf({ evidenceId, heldOn, amount }: EvidenceUse, unit: Line['unit'], language: Language): string {
  const day = heldOn === null ? said.noDay()[language] : longDay(language, heldOn);
  const weight = unit === 'MINUTES' ? `, ${amountIn(language, unit, amount)}` : '';
  return `${evidenceId} (${day}${weight})${language === 'fr' ? '\u202f:' : ':'}`;
}
