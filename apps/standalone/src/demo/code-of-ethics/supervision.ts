import type { DemoSection } from './demo-section.js';

export const supervision: DemoSection = {
  code: 'SV',
  title: { fr: 'Supervision permanente', en: 'Ongoing supervision' },
  clauses: [
    {
      code: 'SV-1a',
      text: {
        fr: 'Ma pratique est supervisée, soit par un superviseur qualifié, soit au sein d’un groupe de pairs.',
        en: 'My practice is supervised, either by a qualified supervisor or within a peer group.',
      },
    },
    {
      code: 'SV-1b',
      text: {
        fr: 'Le rythme de ma supervision suit celui de ma pratique : plus j’accompagne, plus elle est fréquente.',
        en: 'The pace of my supervision follows that of my practice: the more I coach, the more frequent it is.',
      },
    },
    {
      code: 'SV-1c',
      text: {
        fr: 'Ma supervision répond en outre à ce que mon association professionnelle demande pour le niveau auquel elle m’accrédite.',
        en: 'My supervision also meets what my professional association asks for the level at which it accredits me.',
      },
    },
    {
      code: 'SV-2',
      text: {
        fr: 'Aucun autre lien avec mon superviseur ne doit fausser notre travail. S’il en existe un, nous le déclarons, et nous renonçons à la supervision s’il lui nuit.',
        en: 'No other tie with my supervisor may distort our work. If there is one we declare it, and we give up the supervision if it does harm.',
      },
    },
    {
      code: 'SV-3',
      text: {
        fr: 'J’apporte en supervision les questions éthiques que je rencontre ou que je pressens, ainsi que mes propres manquements au présent code. J’y cherche un appui et un avis.',
        en: 'I bring to supervision the ethical questions that I meet or foresee, and my own breaches of this code. I look there for support and advice.',
      },
    },
  ],
};
