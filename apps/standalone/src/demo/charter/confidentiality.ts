import type { DemoCommitment } from './demo-commitment.js';

export const confidentiality: DemoCommitment = {
  code: 'RC-5',
  title: { fr: 'Garder le secret', en: 'To keep what you tell me' },
  aims: [
    { code: 'RC-5.A1', text: { fr: 'protéger vos intérêts', en: 'protect your interests' } },
    { code: 'RC-5.A2', text: { fr: 'vous laisser parler librement', en: 'let you speak freely' } },
  ],
  behaviours: [
    {
      code: 'RC-5.B1',
      text: {
        fr: 'De vous et de notre travail, je ne révèle rien sans votre accord exprès, sauf quand la loi m’y oblige.',
        en: 'Of you and of our work I reveal nothing without your express consent, unless the law compels me to.',
      },
      locked: true,
      clause: 'CF-1',
    },
  ],
};
