import type { DemoSection } from './demo-section.js';

export const professionalDevelopment: DemoSection = {
  code: 'DV',
  title: { fr: 'Développement professionnel continu', en: 'Continuing professional development' },
  clauses: [
    {
      code: 'DV-1',
      text: {
        fr: 'Je continue d’apprendre mon métier. Je choisis des formations et d’autres actions de développement professionnel continu d’après mon expérience et mes besoins.',
        en: 'I go on learning my profession. I choose training and other continuing professional development to suit my experience and my needs.',
      },
    },
    {
      code: 'DV-2',
      text: {
        fr: 'Je rends à la profession ce que mes moyens permettent : entraide entre pairs, recherche, écrits, bénévolat. Plus j’ai d’expérience, plus on peut attendre de moi.',
        en: 'I give back to the profession what my means allow: help among peers, research, writing, volunteering. The more experience I have, the more may be expected of me.',
      },
    },
    {
      code: 'DV-3',
      text: {
        fr: 'Je fais régulièrement le point sur la qualité de mon travail. Pour cela, je demande des retours à mes clients, à mon superviseur et à d’autres personnes bien placées pour en juger.',
        en: 'I regularly take stock of the quality of my work. To do so I ask for feedback from my clients, my supervisor and other people well placed to judge it.',
      },
    },
  ],
};
