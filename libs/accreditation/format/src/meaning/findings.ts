import type { Text } from '@standing/accreditation/requirements';

/** What a document of the right shape can still get wrong, as a sentence in each language. */
export const findings = {
  twice: (what: string): Text => ({ fr: `« ${what} » y figure deux fois.`, en: `“${what}” is there twice.` }),
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
  notCollected: (kind: string): Text => ({
    fr: `Une condition préalable ne peut pas porter sur « ${kind} », qui n’est pas recueilli.`,
    en: `A precondition cannot rest on “${kind}”, which is not collected.`,
  }),
  ratioOfMinutes: (): Text => ({
    fr: 'Une proportion ne s’applique qu’à une somme de minutes.',
    en: 'A ratio applies to a sum of minutes only.',
  }),
  elapsedOverCareer: (): Text => ({
    fr: 'Le temps écoulé se mesure sur toute la carrière, avec un nombre de mois fixe.',
    en: 'Elapsed time is measured over the career, with a fixed number of months.',
  }),
  inForceOnDay: (): Text => ({
    fr: 'Une pièce en vigueur se cherche sur la carrière ou sur des mois glissants, et il en faut une.',
    en: 'What is in force is looked for over the career or rolling months, and one is needed.',
  }),
} as const;
