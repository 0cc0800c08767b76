import type { DemoSection } from './demo-section.js';

export const breaches: DemoSection = {
  code: 'BR',
  title: { fr: 'Infractions au code', en: 'Breaches of the code' },
  clauses: [
    {
      code: 'BR-1',
      text: {
        fr: 'Si un manquement au présent code me vaut des poursuites en justice, il peut aboutir au retrait de mon accréditation. Ce retrait n’est jamais automatique : il se décide selon la procédure du Collège, et je peux d’abord me défendre.',
        en: 'If a breach of this code leads to legal proceedings against me, it may end in the withdrawal of my accreditation. Withdrawal is never automatic: it is decided under the procedure of the Collège, and I may first defend myself.',
      },
    },
    {
      code: 'BR-2a',
      text: {
        fr: 'Si j’ai de sérieux motifs de croire que la conduite d’un ou une collègue enfreint la déontologie, je lui dis mon désaccord directement.',
        en: 'If I have serious grounds to believe that a colleague’s conduct breaches professional ethics, I tell them directly that I object.',
      },
    },
    {
      code: 'BR-2b',
      text: {
        fr: 'Si cet échange ne règle rien, ou ne peut avoir lieu sans risque, j’en informe l’association professionnelle dont je suis membre.',
        en: 'If that exchange settles nothing, or cannot take place safely, I inform the professional association that I belong to.',
      },
    },
  ],
};
