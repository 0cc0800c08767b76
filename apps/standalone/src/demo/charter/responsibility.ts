import type { DemoCommitment } from './demo-commitment.js';

export const responsibility: DemoCommitment = {
  code: 'RC-3',
  title: { fr: 'Répondre de mon travail', en: 'To answer for my work' },
  aims: [
    { code: 'RC-3.A1', text: { fr: 'tenir ce qui a été promis', en: 'keep what was promised' } },
    { code: 'RC-3.A2', text: { fr: 'vous éviter les mauvaises surprises', en: 'spare you unpleasant surprises' } },
  ],
  behaviours: [
    {
      code: 'RC-3.B1',
      text: {
        fr: 'Je m’en tiens au contrat, et nous le modifions par écrit quand il ne convient plus.',
        en: 'I keep to the contract, and we change it in writing when it no longer fits.',
      },
      locked: false,
      clause: 'CP-2b',
    },
    {
      code: 'RC-3.B2',
      text: {
        fr: 'Je réponds de mes actes comme de ceux des personnes à qui je confie une part du travail.',
        en: 'I answer for what I do, and for what those do to whom I entrust part of the work.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-3.B3',
      text: {
        fr: 'Si je me trompe, je vous le dis et je propose comment y remédier.',
        en: 'If I make a mistake, I tell you and propose how to put it right.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-3.B4',
      text: {
        fr: 'Je vous demande régulièrement si ce que nous faisons vous est utile.',
        en: 'I ask you regularly whether what we do is of use to you.',
      },
      locked: false,
      clause: 'DV-3',
    },
  ],
};
