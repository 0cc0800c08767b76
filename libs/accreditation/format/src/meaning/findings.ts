import type { Text } from '@standing/accreditation/requirements';

/** What is wrong with a document as a text, with its properties, or with the names in it. */
const names = {
  notJson: (): Text => ({ fr: 'Ce document n’est pas du JSON.', en: 'This document is no JSON.' }),
  tooDeep: (): Text => ({
    fr: 'Ce document imbrique ses valeurs trop profondément.',
    en: 'This document nests its values too deeply.',
  }),
  missing: (): Text => ({ fr: 'Cette propriété manque.', en: 'This property is missing.' }),
  noSuchProperty: (name: string): Text => ({
    fr: `La propriété « ${name} » n’existe pas ici.`,
    en: `There is no property “${name}” here.`,
  }),
  oneOf: (...values: readonly string[]): Text => ({
    fr: `Une valeur parmi celles-ci est attendue : ${values.join(', ')}.`,
    en: `One of these is expected: ${values.join(', ')}.`,
  }),
  twice: (what: string): Text => ({ fr: `« ${what} » y figure deux fois.`, en: `“${what}” is there twice.` }),
  noCharacter: (): Text => ({
    fr: 'Ce texte contient un caractère qui n’en est pas un.',
    en: 'This text holds a character that is none.',
  }),
  noSuchLevel: (level: string): Text => ({
    fr: `Le niveau « ${level} » n’existe pas.`,
    en: `There is no level “${level}”.`,
  }),
  noAmount: (level: string): Text => ({
    fr: `Il manque la valeur du niveau « ${level} ».`,
    en: `The amount for level “${level}” is missing.`,
  }),
  noSuchLine: (id: string): Text => ({
    fr: `Aucune exigence ne s’appelle « ${id} ».`,
    en: `There is no requirement “${id}”.`,
  }),
  noSuchMember: (id: string): Text => ({
    fr: `Aucune exigence et aucun groupe ne s’appelle « ${id} ».`,
    en: `There is no requirement and no group “${id}”.`,
  }),
  noSuchGroup: (id: string): Text => ({
    fr: `Aucun groupe ne s’appelle « ${id} ».`,
    en: `There is no group “${id}”.`,
  }),
  noSuchCategory: (code: string): Text => ({
    fr: `La catégorie « ${code} » n’existe pas.`,
    en: `There is no category “${code}”.`,
  }),
  notCollected: (kind: string): Text => ({
    fr: `Une condition préalable ne peut pas porter sur « ${kind} », qui n’est pas recueilli.`,
    en: `A precondition cannot rest on “${kind}”, which is not collected.`,
  }),
} as const;

/** What cannot be worked out though every name in it is known. */
const sense = {
  withinItself: (name: string): Text => ({
    fr: `« ${name} » se contient soi-même, directement ou par d’autres.`,
    en: `“${name}” contains itself, directly or through others.`,
  }),
  inTwoGroups: (id: string): Text => ({
    fr: `« ${id} » figure déjà dans un autre groupe.`,
    en: `“${id}” is in another group already.`,
  }),
  inTwoPools: (id: string): Text => ({
    fr: `« ${id} » partage déjà ses pièces avec d’autres exigences.`,
    en: `“${id}” shares its evidence with other requirements already.`,
  }),
  countMissing: (): Text => ({
    fr: 'Indiquez combien de membres du groupe sont demandés.',
    en: 'Say how many members of the group are needed.',
  }),
  countAbove: (members: number): Text => ({
    fr: `Le groupe ne compte que ${members} membres.`,
    en: `The group has ${members} members only.`,
  }),
  countUnused: (): Text => ({
    fr: 'Un nombre de membres n’a de sens qu’avec « at-least ».',
    en: 'A number of members means something with “at-least” only.',
  }),
  otherWindow: (id: string): Text => ({
    fr: `« ${id} » ne porte pas sur les mêmes jours que la première exigence de la liste.`,
    en: `“${id}” does not look at the same days as the first requirement of the list.`,
  }),
  noSum: (id: string): Text => ({
    fr: `« ${id} » n’est pas une somme : seules des sommes se partagent des pièces.`,
    en: `“${id}” is no sum: only sums share evidence.`,
  }),
  endsBefore: (from: string): Text => ({
    fr: `Ce dernier jour précède le premier, ${from}.`,
    en: `This last day lies before the first one, ${from}.`,
  }),
  otherCurrency: (first: string): Text => ({
    fr: `Tous les frais d’un référentiel sont dans une seule monnaie, ici « ${first} ».`,
    en: `All fees of a scheme are in one currency, which is “${first}” here.`,
  }),
  notAscending: (): Text => ({
    fr: 'Cette valeur doit dépasser la précédente.',
    en: 'This must be more than the one before.',
  }),
  openEnd: (): Text => ({
    fr: 'Seul le dernier peut être sans limite.',
    en: 'Only the last one may be without a limit.',
  }),
} as const;

/** What does not fit together in one line. */
const fit = {
  allOfCoverage: (): Text => ({
    fr: '« Toutes » ne se demande que de valeurs à couvrir.',
    en: '“All” can be asked of values to cover only.',
  }),
  aboveZero: (): Text => ({ fr: 'Une valeur supérieure à zéro est attendue.', en: 'A number above zero is expected.' }),
  ratioOfMinutes: (): Text => ({
    fr: 'Une proportion ne s’applique qu’à une somme de minutes.',
    en: 'A ratio applies to a sum of minutes only.',
  }),
  elapsedOverCareer: (): Text => ({
    fr: 'Le temps écoulé se mesure sur toute la carrière, avec un nombre de mois fixe.',
    en: 'Elapsed time is measured over the career, with a fixed number of months.',
  }),
  spanIsFixed: (): Text => ({
    fr: 'Une durée entre deux pièces se compare à un nombre de mois fixe.',
    en: 'A span is compared with a fixed number of months.',
  }),
  inForceOnDay: (): Text => ({
    fr: 'Une pièce en vigueur se cherche un jour donné, jamais par périodes, et il en faut une.',
    en: 'What is in force is looked for on one day, never in periods, and one is needed.',
  }),
  neverAtMost: (): Text => ({
    fr: 'Cette mesure ne connaît pas de maximum.',
    en: 'This measure knows no most.',
  }),
  alwaysAtMost: (): Text => ({
    fr: 'Cette mesure compte ce qui ne devrait pas être : elle demande un maximum (« at-most »).',
    en: 'This measure counts what should not be there: it asks for a most (“at-most”).',
  }),
  onPeriods: (): Text => ({
    fr: 'Cet aménagement suppose des périodes qui ont une fin.',
    en: 'This adjustment needs periods that have an end.',
  }),
  carryOfOne: (): Text => ({
    fr: 'Rien ne se reporte entre des périodes qui se chevauchent (« together »).',
    en: 'Nothing is carried between periods that overlap (“together”).',
  }),
  sinceForMonths: (): Text => ({
    fr: 'Un retard se compte à partir d’un événement (« since »), après un nombre de mois.',
    en: 'Lateness is counted from an event (“since”), after a number of months.',
  }),
  withClip: (): Text => ({
    fr: 'Un prorata suppose que seule une partie des jours est prise en compte (« clip »).',
    en: 'A proportion needs a window of which only a part is looked at (“clip”).',
  }),
  togetherAbove: (complete: number): Text => ({
    fr: `Il n’y a que ${complete} périodes à réunir.`,
    en: `There are only ${complete} periods to take together.`,
  }),
} as const;

/** What a piece of evidence gets wrong. */
const pieces = {
  dayMissing: (): Text => ({
    fr: 'Ce qui n’est ni retiré ni décliné a un jour.',
    en: 'What is neither withdrawn nor declined has a day.',
  }),
  sameRevision: (): Text => ({
    fr: 'Cette révision de la même pièce y figure déjà.',
    en: 'This revision of the same piece is there already.',
  }),
} as const;

/** What a document can get wrong, as a sentence in each language. */
export const findings = { ...names, ...sense, ...fit, ...pieces } as const;
