import type { CaseFunction, Post, SanctionKind } from '@standing/complaints/rules';

type Words = { readonly fr: string; readonly en: string };

/** What each post is called in a sentence about people. */
const POST_WORDS: Readonly<Record<Post, Words>> = {
  registrar: { fr: 'personne responsable du registre', en: 'registrar' },
  'case-manager': { fr: 'gestion du dossier', en: 'case manager' },
  investigator: { fr: 'instruction', en: 'investigator' },
  'assessor-coach': { fr: 'appréciation, coach', en: 'assessor, a coach' },
  'assessor-lay': { fr: 'appréciation, personne extérieure à la profession', en: 'assessor, a lay person' },
  'assessor-chair': { fr: 'appréciation, présidence', en: 'assessor, in the chair' },
  'interim-panel': { fr: 'mesures à titre conservatoire', en: 'interim panel' },
  'panel-chair': { fr: 'instance disciplinaire, présidence', en: 'panel, in the chair' },
  'panel-coach': { fr: 'instance disciplinaire, coach', en: 'panel, a coach' },
  'panel-lay': { fr: 'instance disciplinaire, personne extérieure à la profession', en: 'panel, a lay person' },
  'appeal-chair': { fr: 'recours, présidence', en: 'appeal panel, in the chair' },
  'appeal-coach': { fr: 'recours, coach', en: 'appeal panel, a coach' },
  'appeal-lay': { fr: 'recours, personne extérieure à la profession', en: 'appeal panel, a lay person' },
  'sanction-panel': { fr: 'suivi des sanctions', en: 'sanction panel' },
  reviewer: { fr: 'réexamen', en: 'reviewer' },
};

const FUNCTION_WORDS: Readonly<Partial<Record<CaseFunction, Words>>> = {
  registrar: POST_WORDS.registrar,
  'case-manager': POST_WORDS['case-manager'],
  investigator: POST_WORDS.investigator,
  assessor: { fr: 'appréciation', en: 'assessors' },
  'interim-panel': POST_WORDS['interim-panel'],
  panel: { fr: 'instance disciplinaire', en: 'panel' },
  'appeal-panel': { fr: 'recours', en: 'appeal panel' },
  'sanction-panel': POST_WORDS['sanction-panel'],
  reviewer: POST_WORDS.reviewer,
};

const SANCTION_WORDS: Readonly<Partial<Record<SanctionKind, Words>>> = {
  advice: { fr: 'lettre de conseil', en: 'letter of advice' },
  redress: { fr: 'excuses ou réparation', en: 'apology or redress' },
  'learning-plan': { fr: 'plan de formation', en: 'learning plan' },
  caution: { fr: 'avertissement', en: 'caution' },
  conditions: { fr: 'conditions', en: 'conditions' },
  'level-reduction': { fr: 'niveau inférieur', en: 'lower level' },
  suspension: { fr: 'suspension disciplinaire', en: 'suspension' },
  'role-removal': { fr: 'retrait d’un rôle', en: 'removal of a role' },
  withdrawal: { fr: 'retrait de l’accréditation', en: 'withdrawal of the accreditation' },
  exclusion: { fr: 'exclusion de l’association', en: 'exclusion from membership' },
  'non-compliance': { fr: 'refus d’exécuter une décision', en: 'refusal to comply' },
  'left-by-consent': { fr: 'départ par consentement', en: 'removal by consent' },
};

const ALL: Readonly<Record<string, Words>> = { ...POST_WORDS, ...FUNCTION_WORDS, ...SANCTION_WORDS };

/** These codes, parted by blanks, as words of a sentence. */
export function wordsOf(codes: string | number | undefined, locale: keyof Words): string {
  const words = String(codes ?? '').split(' ');
  return words.map((code) => ALL[code]?.[locale] ?? code).join(locale === 'fr' ? '\u202f; ' : '; ');
}
