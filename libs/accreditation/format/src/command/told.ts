import type { Text } from '@standing/accreditation/requirements';

/** What is wrong with the arguments or the files of the command, as a sentence in each language. */
export const told = {
  optionUnknown: (name: string): Text => ({
    fr: `L’option « ${name} » n’existe pas.`,
    en: `There is no option “${name}”.`,
  }),
  optionMissing: (name: string): Text => ({
    fr: `L’option « ${name} » manque.`,
    en: `The option “${name}” is missing.`,
  }),
  optionTwice: (name: string): Text => ({
    fr: `L’option « ${name} » est donnée deux fois.`,
    en: `The option “${name}” is given twice.`,
  }),
  optionWithValue: (name: string): Text => ({
    fr: `L’option « ${name} » ne prend pas de valeur.`,
    en: `The option “${name}” takes no value.`,
  }),
  optionWithoutValue: (name: string): Text => ({
    fr: `L’option « ${name} » attend une valeur.`,
    en: `The option “${name}” needs a value.`,
  }),
  noDay: (day: string): Text => ({
    fr: `« ${day} » n’est pas un jour du calendrier (AAAA-MM-JJ).`,
    en: `“${day}” is no day of the calendar (YYYY-MM-DD).`,
  }),
  noLanguage: (language: string): Text => ({
    fr: `La langue « ${language} » n’est pas connue : fr ou en.`,
    en: `The language “${language}” is not known: fr or en.`,
  }),
  noMonth: (month: string): Text => ({
    fr: `« ${month} » n’est pas un mois, de 1 à 12.`,
    en: `“${month}” is no month, 1 to 12.`,
  }),
  noSuchFile: (): Text => ({ fr: 'Ce fichier n’existe pas.', en: 'There is no such file.' }),
  unreadable: (): Text => ({
    fr: 'Ce fichier ne se lit pas comme un texte.',
    en: 'This file cannot be read as a text.',
  }),
  noSuchLevel: (level: string, levels: string): Text => ({
    fr: `Le niveau « ${level} » n’existe pas. Le référentiel connaît : ${levels}.`,
    en: `There is no level “${level}”. The scheme has: ${levels}.`,
  }),
  yearUnknown: (): Text => ({
    fr: 'Le référentiel compte par années de l’organisme : l’option « --year-starts-in » doit dire quand elles commencent.',
    en: 'The scheme counts by the body’s own years: the option “--year-starts-in” must say when they begin.',
  }),
} as const;
