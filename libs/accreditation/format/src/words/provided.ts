import type { EvidenceKind, Text } from '@standing/accreditation/requirements';

const SOMETHING: Text = { fr: 'Il manque une pièce en vigueur ce jour-là.', en: 'Nothing is in force on that day.' };

const missing = (fr: string, en: string): Text => ({
  fr: `Il manque ${fr} en vigueur ce jour-là.`,
  en: `No ${en} is in force on that day.`,
});

/** The one thing that must be in force, by its kind. */
export const PROVIDED: Readonly<Record<EvidenceKind, Text>> = {
  practice: SOMETHING,
  'other-practice': SOMETHING,
  supervision: SOMETHING,
  'supervision-of-supervision': SOMETHING,
  'code-signature': { fr: 'Signez le code de déontologie.', en: 'Sign the code of ethics.' },
  cpd: SOMETHING,
  feedback: SOMETHING,
  'insurance-cover': {
    fr: 'Déclarez votre assurance responsabilité civile professionnelle.',
    en: 'Declare your professional indemnity cover.',
  },
  'employer-cover': {
    fr: 'Déclarez la lettre de l’employeur qui vous assure.',
    en: 'Declare the letter of the employer who insures you.',
  },
  'continuity-plan': {
    fr: 'Convenez d’un plan de continuité avec un relais, et confiez-lui votre liste.',
    en: 'Agree a continuity plan with a colleague, and hand your list over.',
  },
  training: { fr: 'Déclarez la formation demandée.', en: 'Declare the training that is asked for.' },
  qualification: { fr: 'Déclarez la qualification demandée.', en: 'Declare the qualification that is asked for.' },
  experience: { fr: 'Déclarez l’expérience demandée.', en: 'Declare the experience that is asked for.' },
  mentoring: SOMETHING,
  reflection: { fr: 'Déposez le texte de réflexion demandé.', en: 'Hand in the reflection that is asked for.' },
  plan: { fr: 'Déposez le plan demandé.', en: 'Hand in the plan that is asked for.' },
  statement: { fr: 'Faites la déclaration demandée.', en: 'Make the statement that is asked for.' },
  report: { fr: 'Il manque le rapport demandé.', en: 'The report that is asked for is missing.' },
  assessment: { fr: 'Il manque l’évaluation demandée.', en: 'The assessment that is asked for is missing.' },
  membership: { fr: 'L’adhésion n’est pas à jour ce jour-là.', en: 'No membership is in good standing on that day.' },
  award: missing('une accréditation de l’organisme', 'award of the association'),
  'external-award': missing('un titre d’un autre organisme', 'award of another body'),
  application: { fr: 'Faites d’abord la demande.', en: 'Make the application first.' },
  attempt: { fr: 'Il manque une tentative.', en: 'An attempt is missing.' },
  payment: { fr: 'Le paiement demandé n’est pas arrivé.', en: 'The payment that is asked for has not arrived.' },
  consent: { fr: 'Donnez l’accord demandé.', en: 'Give the consent that is asked for.' },
  departure: SOMETHING,
  leave: missing('un congé', 'leave'),
  waiver: missing('une dispense', 'waiver'),
  extension: missing('une prolongation', 'extension'),
  explanation: { fr: 'Il manque une explication acceptée.', en: 'An accepted explanation is missing.' },
  'audit-draw': SOMETHING,
  'no-practice': SOMETHING,
  scope: { fr: 'Déclarez vos domaines de pratique.', en: 'Declare the kinds of work that you practise.' },
  caseload: { fr: 'Déclarez votre charge de travail.', en: 'Declare your caseload.' },
  'confirmer-profile': SOMETHING,
  relation: SOMETHING,
};
