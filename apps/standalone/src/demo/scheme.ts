import {
  byLevel,
  career,
  categories,
  constant,
  fees,
  HOUR,
  lessForLeave,
  level,
  maintenance,
  one,
  practice,
  required,
  supervision,
  year,
} from './scheme-parts.js';
import { equalityAndDiversity, ethicsOfPractice, professionalDevelopment } from './development-lines.js';

const codeSigned = {
  id: 'code-signed',
  title: { fr: 'Code de déontologie signé', en: 'Code of ethics signed' },
  explanation: {
    fr: 'Le code de déontologie est signé, avec nom, lieu et date. Rien d’autre ne compte avant.',
    en: 'The code of ethics is signed, with name, place and date. Nothing else counts before.',
  },
  ...required,
  measure: { kind: 'in-force', of: { kind: 'code-signature' } },
  window: career,
  threshold: one,
  evidence: 'documented',
} as const;

const practiceYears = {
  id: 'practice-years',
  title: { fr: 'Ancienneté de la pratique', en: 'Time in practice' },
  explanation: {
    fr: 'Un, deux, quatre ou six ans depuis la première séance consignée, selon le niveau. C’est le temps écoulé qui compte, interruptions comprises.',
    en: 'One, two, four or six years since the first session logged, by level. It is elapsed time that counts, breaks included.',
  },
  ...required,
  measure: { kind: 'elapsed', of: practice },
  window: career,
  threshold: constant(byLevel(12, 24, 48, 72)),
  evidence: 'declared',
} as const;

const practiceHours = {
  id: 'practice-hours',
  title: { fr: 'Heures de pratique', en: 'Hours of practice' },
  explanation: {
    fr: '60, 120, 300 ou 600 heures de pratique cumulées, selon le niveau, individuelles ou en équipe.',
    en: '60, 120, 300 or 600 hours of practice in all, by level, with individuals or teams.',
  },
  ...required,
  measure: { kind: 'minutes', of: practice },
  window: career,
  threshold: constant(byLevel(60 * HOUR, 120 * HOUR, 300 * HOUR, 600 * HOUR)),
  evidence: 'declared',
} as const;

const distinctClients = {
  id: 'distinct-clients',
  title: { fr: 'Clients différents', en: 'Different clients' },
  explanation: {
    fr: 'Au moins 6, 12, 24 ou 36 clients différents, selon le niveau. Chaque accompagnement compte pour un client, désigné par un pseudonyme.',
    en: 'At least 6, 12, 24 or 36 different clients, by level. Each engagement counts as one client, known by a pseudonym.',
  },
  ...required,
  measure: { kind: 'distinct', of: practice, by: 'engagementId' },
  window: career,
  threshold: constant(byLevel(6, 12, 24, 36)),
  evidence: 'declared',
} as const;

const supervisionEachQuarter = {
  id: 'supervision-each-quarter',
  title: { fr: 'Supervision chaque trimestre', en: 'Supervision every quarter' },
  explanation: {
    fr: 'Au moins une heure de supervision, confirmée par le superviseur, dans chacun des quatre derniers trimestres civils. Les heures d’un trimestre n’en remplacent pas d’autres. Un trimestre entièrement couvert par un congé accordé n’est pas demandé.',
    en: 'At least one hour of supervision, confirmed by the supervisor, in each of the last four civil quarters. The hours of one quarter do not make up for another. A quarter that granted leave covers wholly is not asked for.',
  },
  ...required,
  measure: { kind: 'minutes', of: supervision },
  window: { kind: 'every-quarter', complete: 4 },
  threshold: constant(HOUR),
  evidence: 'confirmed',
  adjustments: [{ kind: 'exempt', of: { kind: 'leave' } }],
} as const;

const supervisionOverYear = {
  id: 'supervision-over-year',
  title: { fr: 'Supervision selon la pratique', en: 'Supervision in proportion to practice' },
  explanation: {
    fr: 'Sur douze mois, une heure de supervision individuelle confirmée pour 35 heures de pratique (32 au niveau 3, 30 au niveau 4), et jamais moins de quatre heures. Toute minute commencée est due. Un congé accordé d’un mois ou plus réduit ce total en proportion.',
    en: 'Over twelve months, one confirmed hour of individual supervision for every 35 hours of practice (32 at level 3, 30 at level 4), and never less than four hours. Each minute begun is owed. Granted leave of a month or more lowers this in proportion.',
  },
  ...required,
  measure: { kind: 'minutes', of: { ...supervision, forms: ['individual'] } },
  window: year,
  threshold: {
    kind: 'greatest',
    floors: [
      { id: 'four-hours', title: { fr: 'Quatre heures par an', en: 'Four hours a year' }, ...constant(4 * HOUR) },
      {
        id: 'ratio',
        title: { fr: 'La proportion des heures de pratique', en: 'The ratio to hours of practice' },
        kind: 'ratio',
        minutes: HOUR,
        perMinutes: byLevel(35 * HOUR, 35 * HOUR, 32 * HOUR, 30 * HOUR),
        of: practice,
      },
    ],
  },
  evidence: 'confirmed',
  adjustments: [lessForLeave],
} as const;

const clientFeedback = {
  id: 'client-feedback',
  title: { fr: 'Retours de clients', en: 'Client feedback' },
  explanation: {
    fr: 'Cinq retours de clients sur les douze derniers mois.',
    en: 'Five pieces of client feedback in the last twelve months.',
  },
  ...required,
  measure: { kind: 'count', of: { kind: 'feedback' } },
  window: year,
  threshold: constant(5),
  evidence: 'confirmed',
} as const;

const insuranceCover = {
  id: 'insurance-cover',
  title: { fr: 'Assurance responsabilité civile professionnelle', en: 'Professional indemnity insurance' },
  explanation: {
    fr: 'Une assurance responsabilité civile professionnelle en vigueur, dont l’organisme a vu l’attestation.',
    en: 'Professional indemnity insurance in force, whose certificate the association has seen.',
  },
  ...required,
  measure: { kind: 'in-force', of: { kind: 'insurance-cover' } },
  window: career,
  threshold: one,
  evidence: 'documented',
} as const;

/**
 * The scheme of the demonstration body, with levels and thresholds of its own.
 */
export const demoScheme = {
  format: 1,
  scheme: 'college-des-coachs',
  version: '1',
  title: {
    fr: 'Référentiel d’accréditation du Collège des coachs',
    en: 'Accreditation scheme of the Collège des coachs',
  },
  validFrom: '2020-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  awards: { validForMonths: 48, referencePrefix: 'CC' },
  maintenance,
  fees,
  categories,
  collected: [
    'practice',
    'supervision',
    'code-signature',
    'insurance-cover',
    'cpd',
    'feedback',
    'leave',
    'waiver',
    'extension',
  ],
  levels: [level(1), level(2), level(3), level(4)],
  precondition: [codeSigned.id],
  requirements: [
    codeSigned,
    practiceYears,
    practiceHours,
    distinctClients,
    supervisionEachQuarter,
    supervisionOverYear,
    professionalDevelopment,
    equalityAndDiversity,
    ethicsOfPractice,
    clientFeedback,
    insuranceCover,
  ],
} as const;
