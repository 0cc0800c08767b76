import { fold } from './fold.js';

/** Functions that few people hold: beside a place or a year they tell who somebody is. Without accents, as `fold` writes. */
const RARE = [
  'pdg, dg, dga, drh, daf, dsi, ceo, cfo, coo, cto, chro, president, presidente, vice-president, vice-presidente',
  'directeur, directrice, gerant, gerante, fondateur, fondatrice, secretaire general, secretaire generale',
  'chef de service, cheffe de service, maire, prefet, prefete, depute, deputee, senateur, senatrice, ministre',
  'ambassadeur, ambassadrice, proviseur, proviseure, recteur, rectrice, doyen, doyenne, notaire, procureur, procureure',
  'juge, commissaire, colonel, colonelle, eveque, chirurgien, chirurgienne',
  'chief executive, managing director, director, chairman, chairwoman, chairperson, founder, head of, mayor, minister',
  'senator, ambassador, headteacher, headmaster, headmistress, dean, rector, judge, prosecutor, bishop, surgeon',
].flatMap((line) => line.split(', '));
const LONGEST_FIRST = [...RARE].sort((one, other) => other.length - one.length).join('|');
const ANY = new RegExp(String.raw`(?<![\p{L}-])(?:${LONGEST_FIRST})(?![\p{L}])`, 'gu');

/** The parts of a text that name a function which few people hold. */
export function rareFunctions(text: string): string[] {
  const plain = text.normalize('NFC');
  const folded = [...plain].map((letter) => ({ letter, key: fold(letter) }));
  const key = folded.map((one) => one.key).join('');
  return [...new Set([...key.matchAll(ANY)].map(({ 0: found, index }) => written(folded, index, found.length)))];
}

/** What stands in the text where its folded writing has so many signs from there on: a letter may fold to two. */
function written(folded: readonly { readonly letter: string; readonly key: string }[], start: number, length: number) {
  let at = 0;
  let text = '';
  for (const { letter, key } of folded) {
    if (at >= start && at < start + length) text += letter;
    at += key.length;
  }
  return text;
}
