import type { Messages } from '@standing/platform/graphql';

/** Why a step before a hearing may not be taken, under the whole procedure. */
export const ofTriage: Messages = {
  COMPLAINTS_RISK_MISSING: {
    fr: () => 'Dites quel est le risque.',
    en: () => 'Say how great the risk is.',
  },
  COMPLAINTS_RISK_NOT_SCREENED: {
    fr: () => 'Évaluez d’abord le risque.',
    en: () => 'First look at the risk.',
  },
  COMPLAINTS_ASKED_TWICE: {
    fr: () => 'Des précisions ont déjà été demandées deux fois.',
    en: () => 'The complainant has been asked twice already.',
  },
  COMPLAINTS_NOTHING_ASKED: {
    fr: () => 'Rien n’a été demandé à l’auteur de la saisine.',
    en: () => 'Nothing was asked of the complainant.',
  },
  COMPLAINTS_CLOSURE_REASON_MISSING: {
    fr: () => 'Dites pourquoi la saisine n’est pas recevable.',
    en: () => 'Say why the complaint is not admissible.',
  },
  COMPLAINTS_SECOND_REGISTRAR_NEEDED: {
    fr: () => 'À ce niveau de risque, une autre personne doit proposer la même clôture.',
    en: () => 'At this risk another registrar must have proposed the same closure.',
  },
  COMPLAINTS_FACTS_NOT_TOO_OLD: {
    fr: () => 'Les faits ne sont pas prescrits.',
    en: () => 'The facts are not out of time.',
  },
  COMPLAINTS_REFERRAL_BASIS_MISSING: {
    fr: () => 'Dites si l’auteur de la saisine y consent ou si la loi l’impose.',
    en: () => 'Say whether the complainant consents or the law requires it.',
  },
  COMPLAINTS_BOTH_MUST_AGREE: {
    fr: () => 'Il faut l’accord écrit des deux parties.',
    en: () => 'Both parties must agree in writing.',
  },
  COMPLAINTS_RESOLUTION_NOT_HERE: {
    fr: () => 'Un tel dossier ne se règle pas à l’amiable.',
    en: () => 'Such a case is not settled between the parties.',
  },
  COMPLAINTS_RESOLUTION_NOT_AGREED: {
    fr: () => 'Les parties ne se sont pas encore accordées.',
    en: () => 'The parties have not come to terms yet.',
  },
  COMPLAINTS_RESOLUTION_TIME_RUNS: {
    fr: () => 'Le temps de la résolution amiable court encore.',
    en: () => 'The time for local resolution still runs.',
  },
  COMPLAINTS_ROUTE_NOT_OPEN: {
    fr: () => `Dites par quelle voie le dossier est instruit\u202f; celle-ci n’est pas ouverte.`,
    en: () => 'Say by which route the case goes; this one is not open.',
  },
  COMPLAINTS_AMENDMENT_NOT_PROPOSED: {
    fr: () => 'La personne qui instruit doit d’abord proposer cette modification.',
    en: () => 'The investigator must first propose this amendment.',
  },
  COMPLAINTS_REPORT_NOT_FACTS: {
    fr: () => 'Le rapport expose des faits, sans conclusion ni sanction.',
    en: () => 'The report tells facts, and no finding and no sanction.',
  },
  COMPLAINTS_EXHIBITS_NOT_HASHED: {
    fr: () => 'Chaque pièce doit figurer au registre avec son empreinte.',
    en: () => 'Each exhibit must be in the log with its hash.',
  },
  COMPLAINTS_DISCLOSURE_NOT_APPROVED: {
    fr: () => 'La communication des pièces doit d’abord être approuvée.',
    en: () => 'What is disclosed must first be approved.',
  },
  COMPLAINTS_COMMENTS_TIME_RUNS: {
    fr: () => 'Les parties ont encore le temps de présenter leurs observations.',
    en: () => 'The parties still have time to comment.',
  },
  COMPLAINTS_COMMENTS_TIME_OVER: {
    fr: () => 'Le délai pour présenter des observations est écoulé.',
    en: () => 'The time to comment is over.',
  },
  COMPLAINTS_ASSESSORS_DIFFER: {
    fr: () => 'Il faut l’accord de deux personnes, dont l’une n’est pas coach.',
    en: () => 'Two assessors must agree, a coach and a lay person.',
  },
  COMPLAINTS_FACTS_NOT_ADMITTED: {
    fr: () => 'Un accord suppose que le coach concerné reconnaisse les faits.',
    en: () => 'An agreed outcome needs the respondent to admit the facts.',
  },
  COMPLAINTS_OFFER_TOO_HARD: {
    fr: () => 'Un accord n’emporte le retrait que si le coach concerné le demande.',
    en: () => 'An agreed outcome is a withdrawal only where the respondent asks for it.',
  },
  COMPLAINTS_OFFER_TIME_RUNS: {
    fr: () => 'Le coach concerné a encore le temps d’accepter.',
    en: () => 'The respondent still has time to accept.',
  },
  COMPLAINTS_NOT_BY_JUDGMENT: {
    fr: () => 'Ce dossier ne suit pas la voie du jugement.',
    en: () => 'This case does not go by judgment.',
  },
  COMPLAINTS_REVIEW_TIME_OVER: {
    fr: () => 'Le délai pour demander un réexamen est passé.',
    en: () => 'The time to ask for a review is over.',
  },
  COMPLAINTS_REVIEW_GROUND_MISSING: {
    fr: () => 'Dites pourquoi la clôture devrait être réexaminée.',
    en: () => 'Say why the closure should be looked at again.',
  },
  COMPLAINTS_CLOSED_BY_ASSESSORS: {
    fr: () => 'Le dossier a été clos après instruction.',
    en: () => 'The case was closed by the assessors.',
  },
  COMPLAINTS_CLOSED_IN_TRIAGE: {
    fr: () => 'Le dossier a été clos avant toute instruction.',
    en: () => 'The case was closed before it was investigated.',
  },
  COMPLAINTS_EVIDENCE_NOT_NEW: {
    fr: () => 'Un dossier ne se rouvre que sur des éléments nouveaux.',
    en: () => 'A case is opened again only on new evidence.',
  },
  COMPLAINTS_ASSESSORS_NOT_NEW: {
    fr: () => 'D’autres personnes doivent rouvrir ce dossier.',
    en: () => 'Other people must open this case again.',
  },
};
