import { byLevel, constant, HOUR, lessForLeave, recommended, required, twoYears, year } from './scheme-parts.js';

/** Helping the profession is learning too, up to a point (DV-2). */
const contributionUpToSixHours = {
  kind: 'amount',
  atMost: 6 * HOUR,
  per: 'window',
  over: 'cut',
  where: [{ test: 'in', attribute: 'category', values: ['contribution'] }],
} as const;

/** Hours of the year, of which contributing to the profession counts up to a point. */
export const professionalDevelopment = {
  id: 'professional-development',
  title: { fr: 'Développement professionnel continu', en: 'Continuing professional development' },
  explanation: {
    fr: '18 heures de développement professionnel continu sur douze mois aux niveaux 1 et 2, 30 heures aux niveaux 3 et 4. Ce qui contribue à la profession y compte pour six heures au plus. Un congé accordé d’un mois ou plus réduit ce total en proportion.',
    en: '18 hours of continuing professional development over twelve months at levels 1 and 2, 30 hours at levels 3 and 4. What contributes to the profession counts for six hours of it at the most. Granted leave of a month or more lowers this in proportion.',
  },
  ...required,
  measure: { kind: 'minutes', of: { kind: 'cpd' }, ceilings: [contributionUpToSixHours] },
  window: year,
  threshold: constant(byLevel(18 * HOUR, 18 * HOUR, 30 * HOUR, 30 * HOUR)),
  evidence: 'declared',
  adjustments: [lessForLeave],
} as const;

/** Recommended, so that nobody's award depends on it (EQ-5). */
export const equalityAndDiversity = {
  id: 'equality-and-diversity',
  title: { fr: 'Égalité et diversité', en: 'Equality and diversity' },
  explanation: {
    fr: 'Trois heures sur l’égalité et la diversité en deux ans sont recommandées.',
    en: 'Three hours on equality and diversity in two years are recommended.',
  },
  ...recommended,
  measure: { kind: 'minutes', of: { kind: 'cpd', categories: ['equality-and-diversity'] } },
  window: twoYears,
  threshold: constant(3 * HOUR),
  evidence: 'declared',
} as const;

/** Equality and diversity is a part of it. */
export const ethicsOfPractice = {
  id: 'ethics-of-practice',
  title: { fr: 'Éthique de la pratique', en: 'Ethics of practice' },
  explanation: {
    fr: 'Six heures d’éthique en deux ans sont recommandées, égalité et diversité comprises.',
    en: 'Six hours of ethics in two years are recommended, equality and diversity included.',
  },
  ...recommended,
  measure: { kind: 'minutes', of: { kind: 'cpd', categories: ['ethics'] } },
  window: twoYears,
  threshold: constant(6 * HOUR),
  evidence: 'declared',
} as const;
