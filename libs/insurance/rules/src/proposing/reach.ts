import { COUNTRIES } from '../countries.js';
import type { Activity } from '../cover.js';
import { LONGEST_TERRITORY } from '../terms.js';
import { fold } from './fold.js';
import { TERRITORY } from './labels.js';
import type { Line, PlacedText } from './lines.js';
import { labelled, sentences, type Written } from './passages.js';
import { read, type Read } from './proposal.js';

/** What each activity is called; the longer before what it contains. */
const ACTIVITY_WORDS: readonly (readonly [Activity, RegExp])[] = [
  ['team-coaching', /\b(coaching d'equipes?|coaching collectif|coaching de groupes?|team coaching|group coaching)\b/g],
  ['supervision', /\bsupervision\b/g],
  ['mentoring', /\b(mentorat|mentoring)\b/g],
  ['training', /\b(formation( professionnelle)?|formateur|formatrice|training)\b/g],
  ['coaching', /\bcoach(ing)?\b/g],
];
const OF_ACTIVITIES = /\b(activites?|activity|activities|professions?|business|occupation)\b/;

/** From here on it says what is left out. */
const LEFT_OUT =
  /\b(hors|sauf|a l'exclusion|a l'exception|exclu\w*|except\w*|other than|not cover\w*|ne garantit pas)\b/;

/** Names beside those of the calendar of countries. */
const ALSO: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['grande-bretagne', 'GB'],
  ['great britain', 'GB'],
  ['usa', 'US'],
  ['etats-unis d amerique', 'US'],
  ['united states of america', 'US'],
];

/** For what the cover holds, and where. A union or a continent names no country. */
export function reachOf(lines: readonly Line[]): Read[] {
  const territories = labelled(lines, TERRITORY);
  return [...activitiesOf(lines), ...territories.flatMap(territoryOf), ...territories.flatMap(countriesOf)];
}

function activitiesOf(lines: readonly Line[]): Read[] {
  return sentences(lines)
    .filter(({ text }) => OF_ACTIVITIES.test(fold(text)))
    .flatMap(activitiesIn);
}

function activitiesIn(from: PlacedText): Read[] {
  let rest = said(from.text);
  return ACTIVITY_WORDS.flatMap(([activity, words]) => {
    const before = rest;
    rest = rest.replaceAll(words, ' ');
    return before === rest ? [] : read('activity', activity, from);
  });
}

function territoryOf({ value, quote }: Written): Read[] {
  return value.length <= LONGEST_TERRITORY ? read('territory', value, quote) : [];
}

function countriesOf({ value, quote }: Written): Read[] {
  let rest = ` ${said(value).replaceAll(/[^\p{L}\p{N}]/gu, ' ')} `.replaceAll(/ +/g, ' ');
  const found = countryNames().flatMap(([name, code]) => {
    const at = rest.indexOf(` ${name} `);
    rest = rest.replaceAll(` ${name} `, ` ${'-'.repeat(name.length)} `);
    return at < 0 ? [] : [{ at, code }];
  });
  return found.sort((a, b) => a.at - b.at).flatMap(({ code }) => read('country', code, quote));
}

/** What is said before anything is left out. */
function said(text: string): string {
  const folded = fold(text);
  return folded.slice(0, LEFT_OUT.exec(folded)?.index ?? folded.length);
}

let names: readonly (readonly [string, string])[] | null = null;

/** Every country in both languages, the longest name first: Guinea-Bissau is not Guinea. */
function countryNames(): readonly (readonly [string, string])[] {
  names ??= ['fr', 'en']
    .flatMap((language) => {
      const said = new Intl.DisplayNames(language, { type: 'region' });
      return COUNTRIES.map((code) => [said.of(code) ?? code, code] as const);
    })
    .concat(ALSO)
    .map(
      ([name, code]) =>
        [
          fold(name)
            .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
          code,
        ] as const,
    )
    .sort((a, b) => b[0].length - a[0].length);
  return names;
}
