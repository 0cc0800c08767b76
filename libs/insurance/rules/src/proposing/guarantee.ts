import type { CoverTrigger } from '../cover.js';
import { type DefenceCosts, MOST_LIMIT, MOST_SUBSEQUENT_MONTHS } from '../terms.js';
import { amountsIn } from './amounts.js';
import { daysIn } from './days.js';
import { fold } from './fold.js';
import { RETROACTIVE } from './labels.js';
import { type Line, type PlacedText, whole } from './lines.js';
import { labelled, sentences } from './passages.js';
import { read, type ProposedField, type Read } from './proposal.js';

const PER_CLAIM =
  /\b(par sinistre|par reclamation|par evenement|any one claim|per claim|each( and every)? claim|every claim)\b/g;
const AGGREGATE =
  /\b(par an(nee)?|par periode|annuel(le)?|in the aggregate|annual aggregate|aggregate|per year|per period|in all|any one period)\b/g;

const DEFENCE =
  /\b(frais de defense|couts? de (la )?defense|defen[cs]e costs?|costs? of (a )?defen[cs]e|legal defen[cs]e costs?)\b/;
const OUTSIDE = /\b(en sus|non compris|non inclus|in addition|outside|on top of|excluded from the limit)\b/;
const WITHIN = /\b(inclus|compris|within|included|inclusive)\b/;

const HARMFUL_ACT = /\b(fait dommageable|losses occurring|occurrence basis)\b/;
const CLAIM = /\b(base reclamation|(par|a) (la )?reclamation\b(?! *€)|claims[- ]made)\b/;
const CLAIM_SAID = /\b(declench\w*|base|basis|fondement|regime|claims[- ]made)\b/;

const SUBSEQUENT =
  /\b(garantie subsequente|periode subsequente|delai subsequent|subsequent period|extended reporting period|run-?off( period)?)\b/;
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  cinq: 5,
  five: 5,
  dix: 10,
  ten: 10,
};
const LENGTH = new RegExp(
  `(\\d{1,3}|\\b(?:${Object.keys(NUMBERS).join('|')}))\\b(?: \\(\\d+\\))? (ans?|annees?|years?|mois|months?)\\b`,
);

/** How much, what for, what triggers it, and for what time before and after. */
export function guaranteeOf(lines: readonly Line[]): Read[] {
  const texts = sentences(lines);
  return [
    ...lines.map(whole).flatMap(limitsIn),
    ...texts.flatMap(defenceIn),
    ...texts.flatMap(triggerIn),
    ...labelled(lines, RETROACTIVE).flatMap(({ value, quote }) => {
      const day = daysIn(value)[0];
      return day && day.from <= 20 ? read('retroactiveOn', day.day, quote) : [];
    }),
    ...texts.flatMap(subsequentIn),
  ];
}

/** Each amount belongs to the nearest word that says for what it is. */
function limitsIn(from: PlacedText): Read[] {
  const folded = fold(from.text);
  const words = [...wordsIn(folded, PER_CLAIM, 'limitPerClaim'), ...wordsIn(folded, AGGREGATE, 'limitAggregate')];
  return amountsIn(from.text).flatMap(({ minor, currency, from: start, to }) => {
    const far = (word: (typeof words)[number]) => (word.from >= to ? word.from - to : start - word.to);
    const [nearest] = words.toSorted((a, b) => far(a) - far(b));
    return nearest && minor > 0 && minor <= MOST_LIMIT ? read(nearest.field, String(minor), from, currency) : [];
  });
}

function wordsIn(folded: string, words: RegExp, field: ProposedField) {
  return [...folded.matchAll(words)].map(({ index, 0: word }) => ({ field, from: index, to: index + word.length }));
}

function defenceIn(from: PlacedText): Read[] {
  const folded = fold(from.text);
  const found = DEFENCE.exec(folded);
  const rest = folded.slice(found?.index ?? folded.length, (found?.index ?? 0) + 120);
  const costs: DefenceCosts | null = OUTSIDE.test(rest) ? 'outside' : WITHIN.test(rest) ? 'within' : null;
  return costs === null ? [] : read('defenceCosts', costs, from);
}

function triggerIn(from: PlacedText): Read[] {
  const folded = fold(from.text);
  const isOfClaims = CLAIM.test(folded) && CLAIM_SAID.test(folded);
  const triggers: CoverTrigger[] = [
    ...(HARMFUL_ACT.test(folded) ? ['harmful-act' as const] : []),
    ...(isOfClaims ? ['claim' as const] : []),
  ];
  return triggers.flatMap((trigger) => read('trigger', trigger, from));
}

function subsequentIn(from: PlacedText): Read[] {
  const folded = fold(from.text);
  const found = SUBSEQUENT.exec(folded);
  const length = found && LENGTH.exec(folded.slice(found.index, found.index + 100));
  if (!length) return [];
  const count = NUMBERS[length[1] ?? ''] ?? Number(length[1]);
  const months = /^m/.test(length[2] ?? '') ? count : count * 12;
  return months > 0 && months <= MOST_SUBSEQUENT_MONTHS ? read('subsequentMonths', String(months), from) : [];
}
