import { fold } from './fold.js';
import { BROKER, INSURED, INSURER, POLICY } from './labels.js';
import type { Line, PlacedText } from './lines.js';
import { labelled, sentences } from './passages.js';
import { read, type ProposedField, type Read } from './proposal.js';

/** A sentence that names who attests, and one that names who is insured. Names end where the sentence goes on. */
const ATTESTS =
  /\b(?:nous,? soussignes?,?|je,? soussignee?,?|we, the undersigned,?|we,)\s+([^,;:]{3,80}?)(?=,| certifi| attest| hereby| confirm)/;
const ATTESTED =
  /\b(?:certif\w*|attest\w*|confirm\w*|declar\w*) (?:par la presente )?(?:que|that) (?:la societe |le cabinet )?([^,;:()]{3,80}?)(?=,|\(| demeurant| domicili| exercant| est | a souscrit| beneficie| titulaire| is | has | holds )/;
const BROKERED = /([^,;:]{3,80}?), ?(?:courtier|societe de courtage|cabinet de courtage|insurance broker)/;

const TITLE = /^(madame|monsieur|mme|mlle|mrs|mr|ms|miss|m|dr)\.? /;

/** Who insures, who brought it about, who is insured, and under which number. */
export function namesOf(lines: readonly Line[]): Read[] {
  const texts = sentences(lines);
  return [
    ...behind(lines, INSURER, 'insurer'),
    ...within(texts, ATTESTS, 'insurer'),
    ...behind(lines, BROKER, 'broker'),
    ...within(
      texts.filter(({ text }) => /\borias\b/i.test(text)),
      BROKERED,
      'broker',
    ),
    ...behind(lines, INSURED, 'insuredName'),
    ...within(texts, ATTESTED, 'insuredName'),
    ...labelled(lines, POLICY).flatMap(({ value, quote }) => read('policyReference', referenceIn(value), quote)),
  ];
}

function behind(lines: readonly Line[], label: RegExp, field: ProposedField): Read[] {
  return labelled(lines, label).flatMap(({ value, quote }) => read(field, nameIn(value), quote));
}

function within(texts: readonly PlacedText[], sentence: RegExp, field: ProposedField): Read[] {
  return texts.flatMap((from) => {
    const found = sentence.exec(fold(from.text));
    const name = found?.[1];
    if (!found || name === undefined) return [];
    const at = found.index + found[0].indexOf(name);
    return read(field, nameIn(from.text.slice(at, at + name.length)), from);
  });
}

/** A name without its title, up to where something else is said of it; none without a letter. */
function nameIn(text: string): string {
  const title = TITLE.exec(fold(text))?.[0].length ?? 0;
  const name = (text.slice(title).split(/[,;(]| - | – |\borias\b/i)[0] ?? '').trim();
  return /\p{L}{2}/u.test(name) && name.length <= 120 ? name : '';
}

/** A reference: its first words, as long as each is a number, or short and in capitals. */
function referenceIn(text: string): string {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    if (!/^[\p{Lu}\d][\p{Lu}\d./-]*$/u.test(word) || (!/\d/.test(word) && word.length > 5)) break;
    words.push(word);
  }
  const reference = words.join(' ').replace(/[.,/-]+$/, '');
  return /\d/.test(reference) && reference.length <= 60 ? reference : '';
}
