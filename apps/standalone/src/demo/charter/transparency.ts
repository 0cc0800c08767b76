import type { DemoCommitment } from './demo-commitment.js';

export const transparency: DemoCommitment = {
  code: 'RC-4',
  title: { fr: 'Être transparent', en: 'To be transparent' },
  aims: [
    {
      code: 'RC-4.A1',
      text: {
        fr: 'vous permettre de décider en connaissance de cause',
        en: 'let you decide with all you need to know',
      },
    },
  ],
  behaviours: [
    {
      code: 'RC-4.B1',
      text: {
        fr: 'Nos règles, leur durée et leur prix figurent dans un contrat écrit que vous recevez avant de commencer.',
        en: 'Our rules, how long they run and what they cost stand in a written contract that you have before we begin.',
      },
      locked: true,
      clause: 'CP-2b',
    },
    {
      code: 'RC-4.B2',
      text: {
        fr: 'Vous apprenez de moi, avant de commencer, quelles autres personnes travailleront avec vous.',
        en: 'You hear from me who else will work with you, before they do.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-4.B3',
      text: {
        fr: 'Je vous préviens de ce qui pourrait retarder ou changer notre travail dès que je le sais.',
        en: 'I warn you of what may delay or change our work as soon as I know of it.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-4.B4',
      text: {
        fr: 'Je vous dis à qui appartiennent les outils et les documents que nous utilisons.',
        en: 'I tell you whose tools and documents we use.',
      },
      locked: false,
      clause: 'IN-3b',
    },
  ],
};
