import { confidentiality } from './confidentiality.js';
import { integrity } from './integrity.js';
import { listening } from './listening.js';
import { responsibility } from './responsibility.js';
import { transparency } from './transparency.js';

/**
 * The charter of the demonstration body, in its own words in both languages: a draft until somebody publishes it with the
 * day from which it is in force. Its codes are the platform's stable ones.
 */
export const demoCharter = {
  edition: '1',
  title: { fr: 'Charte de la relation avec le client', en: 'Charter of the relation with the client' },
  source: {
    fr: 'Texte du Collège des coachs, écrit avec ses propres mots. Le plan en cinq engagements est celui d’une charte déontologique des prestataires de services intellectuels. Réutilisable avec mention de la source (licence CC BY 4.0).',
    en: 'Text of the Collège des coachs, in its own words. The plan in five commitments is that of a French charter of ethics for providers of intellectual services. To be reused with its source named (licence CC BY 4.0).',
  },
  commitments: [listening, integrity, responsibility, transparency, confidentiality],
} as const;
