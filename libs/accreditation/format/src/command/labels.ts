import type { Line, Result } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';

type Said = Readonly<Record<Language, string>>;

/** What each result is called, and the mark and the colour (of a terminal) that it has. */
export const RESULTS: Readonly<Record<Result, Said & { readonly mark: string; readonly colour: number }>> = {
  MET: { fr: 'remplie', en: 'met', mark: '✓', colour: 32 },
  ADJUSTED: { fr: 'remplie, avec aménagement', en: 'met, with an adjustment', mark: '✓', colour: 32 },
  UNMET: { fr: 'non remplie', en: 'not met', mark: '✗', colour: 31 },
  NOT_YET_DUE: { fr: 'pas encore due', en: 'not yet due', mark: '…', colour: 33 },
  NEEDS_EXPLANATION: { fr: 'à expliquer', en: 'to be explained', mark: '!', colour: 33 },
  UNKNOWN: { fr: 'inconnue', en: 'unknown', mark: '?', colour: 33 },
};

/** The verdict on the level as a whole. */
export const VERDICTS: Readonly<Record<Result, Said>> = {
  MET: { fr: 'Exigences remplies', en: 'Requirements met' },
  ADJUSTED: { fr: 'Exigences remplies, avec aménagement', en: 'Requirements met, with an adjustment' },
  UNMET: { fr: 'Exigences non remplies', en: 'Requirements not met' },
  NOT_YET_DUE: { fr: 'Exigences pas encore dues', en: 'Requirements not yet due' },
  NEEDS_EXPLANATION: { fr: 'Explication demandée', en: 'An explanation is needed' },
  UNKNOWN: { fr: 'Issue inconnue', en: 'Outcome unknown' },
};

/** Why a line is unknown. */
export const UNKNOWN: Readonly<Record<NonNullable<Line['unknownReason']>, Said>> = {
  NOT_AVAILABLE_HERE: {
    fr: 'L’organisme ne recueille pas ce que cette exigence demande.',
    en: 'The body does not collect what this requirement asks for.',
  },
  BLANK: { fr: 'Le référentiel ne dit pas combien il faut.', en: 'The scheme does not say how much is needed.' },
};

/** What changed a line. */
export const ADJUSTMENTS: Readonly<Record<Line['adjusted'][number]['kind'], Said>> = {
  'pro-rata': { fr: 'au prorata', en: 'in proportion' },
  leave: { fr: 'congé', en: 'leave' },
  'clock-stop': { fr: 'délai suspendu', en: 'clock stopped' },
  waiver: { fr: 'dispense', en: 'waiver' },
  exempt: { fr: 'exemption', en: 'exemption' },
  extension: { fr: 'prolongation', en: 'extension' },
  grace: { fr: 'délai de grâce', en: 'grace' },
  late: { fr: 'retard', en: 'lateness' },
  carry: { fr: 'report', en: 'carried over' },
  explained: { fr: 'explication acceptée', en: 'explanation accepted' },
};

/** The words around what a decision says. */
export const said = {
  on: (level: string, day: string): Said => ({ fr: `${level}, le ${day}`, en: `${level}, on ${day}` }),
  version: (scheme: string, version: string): Said => ({
    fr: `${scheme}, version ${version}`,
    en: `${scheme}, version ${version}`,
  }),
  metOf: (met: string, all: string): Said => ({
    fr: `${met} exigences remplies sur ${all}`,
    en: `${met} of ${all} requirements met`,
  }),
  nextChange: (day: string): Said => ({
    fr: `Prochain changement par le seul passage du temps : ${day}`,
    en: `Next change by time alone: ${day}`,
  }),
  atLeast: (counted: string, needed: string): Said => ({
    fr: `${counted} sur ${needed}`,
    en: `${counted} of ${needed}`,
  }),
  atMost: (counted: string, needed: string): Said => ({
    fr: `${counted}, au plus ${needed}`,
    en: `${counted}, at most ${needed}`,
  }),
  raw: (amount: string): Said => ({ fr: `${amount} consignés`, en: `${amount} recorded` }),
  awaiting: (amount: string): Said => ({
    fr: `${amount} en attente de confirmation`,
    en: `${amount} awaiting confirmation`,
  }),
  window: (from: string, to: string): Said => ({ fr: `du ${from} au ${to}`, en: `${from} to ${to}` }),
  upTo: (to: string): Said => ({ fr: `jusqu’au ${to}`, en: `up to ${to}` }),
  floor: (title: string): Said => ({ fr: `Seuil déterminant : ${title}`, en: `Floor that binds: ${title}` }),
  adjusted: (what: string): Said => ({ fr: `Aménagement : ${what}`, en: `Adjusted: ${what}` }),
  missing: (what: string): Said => ({ fr: `Non couvert : ${what}`, en: `Not covered: ${what}` }),
  source: (what: string): Said => ({ fr: `Source : ${what}`, en: `Source: ${what}` }),
  recommended: (): Said => ({ fr: 'recommandée', en: 'recommended' }),
  leftOut: (): Said => ({ fr: 'Laissées de côté :', en: 'Left out:' }),
  nearest: (title: string): Said => ({ fr: `Le plus proche : ${title}`, en: `Nearest: ${title}` }),
  noDay: (): Said => ({ fr: 'jour inconnu', en: 'day unknown' }),
} as const;
