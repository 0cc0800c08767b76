import type { DemoSection } from './demo-section.js';

export const attestation: DemoSection = {
  code: 'AT',
  title: { fr: 'Attestation', en: 'Attestation' },
  clauses: [
    {
      code: 'AT-1',
      text: {
        fr: 'Le présent code est propre au Collège des coachs. Il s’inspire des usages reconnus de la profession et ne se prévaut de l’approbation d’aucun autre organisme.',
        en: 'This code is the Collège des coachs’ own. It draws on the recognised standards of the profession and claims the approval of no other body.',
      },
    },
    {
      code: 'AT-2',
      text: {
        fr: 'En signant, j’indique mon nom, le lieu et la date, et je m’engage sur le texte exact de cette édition. Aucune accréditation n’est en vigueur sans cette signature.',
        en: 'By signing I give my name, the place and the date, and I undertake to follow the exact text of this edition. No accreditation is in force without this signature.',
      },
    },
  ],
};
