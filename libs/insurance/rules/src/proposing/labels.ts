import { fold } from './fold.js';
import type { PlacedText } from './lines.js';

export const INSURER =
  /^(l')?(assureur|compagnie( d'assurances?)?|insurer|underwriter|insurance company|souscrite? aupres de|insured by|underwritten by)\s*(:|$)/;
export const BROKER =
  /^(courtier|intermediaire|votre courtier|broker|insurance broker|intermediary)( d'assurances?)?\s*(:|$)/;
export const INSURED =
  /^(nom de l')?(l')?(assuree?|souscripteur|preneur( d'assurance)?|societaire|insured( name)?|name of( the)? insured|name insured|the insured|policyholder|policy holder)\s*(:|$)/;
export const POLICY =
  /\b((contrat|police)( d'assurance)?( de responsabilite civile( professionnelle)?)?( rc pro)? ?(n°|no\.?|n\.|numero)|(n°|no\.?|numero) (de |du )?(contrat|police)|policy (number|no\.?|reference|ref\.?)|(contract|certificate) (number|no\.?))/;
export const STARTS =
  /\b(date d'effet|prise d'effet|effet le|en vigueur depuis le|a compter du|a effet du|effective date|effective from|inception( date)?|start date|commencement( date)?|with effect from)\b/;
export const ENDS =
  /\b(date d'echeance|echeance|date de fin|date d'expiration|expire le|valable jusqu'au|jusqu'au|expiry( date)?|expiration( date)?|expires on|end date|valid until)\b/;
export const TERRITORY =
  /^(etendue territoriale|territorialite|territoires?|zone geographique|limites? territoriales?|pays( couverts?)?|territorial (limits?|scope)|geographical (limits?|scope)|territory|territories|countries)( (de la garantie|des garanties|du contrat))?\s*(:|$)/;
export const RETROACTIVE =
  /\b(date de retroactivite|date retroactive|retroactivite|reprise du passe( inconnu)?|retroactive date|retroactive cover)\b/;

/** Every label, so that none is taken for the value of another. */
const LABELS = [INSURER, BROKER, INSURED, POLICY, STARTS, ENDS, TERRITORY, RETROACTIVE];

/** Whether a cell is a label and nothing else. */
export function isLabel({ text }: PlacedText): boolean {
  const folded = fold(text);
  return LABELS.some((label) => {
    const found = label.exec(folded);
    return found !== null && !/[\p{L}\p{N}]/u.test(folded.slice(found.index + found[0].length));
  });
}
