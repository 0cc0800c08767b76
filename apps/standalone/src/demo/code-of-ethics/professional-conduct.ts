import type { DemoSection } from './demo-section.js';

export const professionalConduct: DemoSection = {
  code: 'CD',
  title: { fr: 'Conduite professionnelle', en: 'Professional conduct' },
  clauses: [
    {
      code: 'CD-1',
      text: {
        fr: 'Ma conduite fait honneur à la profession et n’entame pas la confiance que le public lui porte.',
        en: 'My conduct does credit to the profession and does not erode the trust that the public places in it.',
      },
    },
    {
      code: 'CD-2',
      text: {
        fr: 'J’ai de la considération pour mes collègues, y compris quand leur pratique diffère de la mienne. Je parle avec mesure des autres approches, en coaching, en mentorat ou en supervision.',
        en: 'I hold my colleagues in regard, even when their practice differs from mine. I speak with restraint of other approaches, in coaching, mentoring or supervision.',
      },
    },
  ],
};
