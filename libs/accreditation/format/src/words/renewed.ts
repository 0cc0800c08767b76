import type { EvidenceKind, Text } from '@standing/accreditation/requirements';

const ENDED: Text = {
  fr: 'Ce qui était en vigueur a pris fin. Renouvelez-le.',
  en: 'What was in force has ended. Renew it.',
};

const OWN_WORDS: Partial<Readonly<Record<EvidenceKind, Text>>> = {
  'insurance-cover': {
    fr: 'Votre assurance a pris fin. Renouvelez-la, puis déclarez la nouvelle période.',
    en: 'Your cover has ended. Renew it, then declare the new period.',
  },
  'employer-cover': {
    fr: 'La lettre de votre employeur a pris fin. Demandez-en une nouvelle, puis déclarez-la.',
    en: 'The letter of your employer has ended. Ask for a new one, then declare it.',
  },
  'continuity-plan': {
    fr: 'Votre plan de continuité n’est plus confirmé. Confirmez-le tous deux, ou convenez-en avec un autre relais.',
    en: 'Your continuity plan is no longer confirmed. Both of you confirm it, or agree one with another colleague.',
  },
};

/** What to do about the one thing that was in force and has ended, by its kind. */
export function renewed(kind: EvidenceKind): Text {
  return OWN_WORDS[kind] ?? ENDED;
}
