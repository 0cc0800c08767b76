import { wordsOf } from './words-of.js';

/** What a column of a log can be here; whatever else it holds is not read. */
export type Field =
  | 'client'
  | 'clientMore'
  | 'heldOn'
  | 'endedOn'
  | 'length'
  | 'fee'
  | 'paidHours'
  | 'proBonoHours'
  | 'form';

/** Which column of the file each is, counted from 0; what is not named is not in the file. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/**
 * How columns are called, in French and English, the most exact first. The ICF's coaching log has Client Name, Contact
 * Information, Individual/Group, Number in Group, Start Date, End Date, Paid Hours and Pro Bono Hours.
 */
const NAMES: Readonly<Record<Field, readonly RegExp[]>> = {
  client: [/^(client|coachee|coache|pseudonyme?|accompagnement|engagement)s?$/, /\b(client|coachee|coache|nom|name)\b/],
  clientMore: [/^(prenom|prenoms|first name|given name)( (du |de la |de l )?(client|cliente|coachee))?$/],
  endedOn: [/^(end date|date de fin|fin|end|to|au)$/],
  heldOn: [/^(date|day|jour)$/, /^(start date|date de debut|debut|from|du)$/, /\b(date|day|jour)\b/],
  paidHours: [/^(paid hours|hours paid|heures? (payees?|remunerees?|facturees?))$/],
  proBonoHours: [/^(pro bono hours|hours pro bono|heures? (pro bono|benevoles?|gratuites?|non payees?))$/],
  length: [/^(duree|duration|length|minutes|heures|hours|temps|time)$/, /\b(duree|duration|minutes|heures|hours)\b/],
  fee: [
    /^(paid|paye|payee|remunere|remuneree|fee|honoraires|pro bono|paid pro bono|paye pro bono)$/,
    /\b(paid|paye)\b/,
  ],
  form: [/^(individual group|individuel groupe|individuel collectif|format|form|type)$/],
};

/** By these a person could be reached: such columns are dropped before anything else is done with a file. */
const CONTACT = /\b(contact|e ?mail|mail|courriel|telephone|phone|tel|mobile|portable|adresse|address|linkedin)\b/;

/** Whether a column holds ways to reach somebody. */
export function isContact(header: string): boolean {
  return CONTACT.test(wordsOf(header));
}

/** Which columns a header names. Each column is one thing, and each thing the column that is named most exactly. */
export function columnsOf(headers: readonly string[]): Columns {
  const words = headers.map(wordsOf);
  const found: Partial<Record<Field, number>> = {};
  const ranks = [0, 1, 2];
  for (const rank of ranks)
    for (const [field, names] of Object.entries(NAMES) as [Field, readonly RegExp[]][]) {
      const name = names[rank];
      if (found[field] !== undefined || name === undefined) continue;
      const at = words.findIndex((word, index) => name.test(word) && !Object.values(found).includes(index));
      if (at >= 0) found[field] = at;
    }
  return withClient(found);
}

/** Whether each row sums up hours of one client between two days, as in the log that the ICF asks for. */
export function isSums({ endedOn, paidHours, proBonoHours }: Columns): boolean {
  return endedOn !== undefined || paidHours !== undefined || proBonoHours !== undefined;
}

/** A first name alone is the client. */
function withClient({ clientMore, ...found }: Columns): Columns {
  if (clientMore === undefined) return found;
  return found.client === undefined ? { ...found, client: clientMore } : { ...found, clientMore };
}
