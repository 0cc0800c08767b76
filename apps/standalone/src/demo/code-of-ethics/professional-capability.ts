import type { DemoSection } from './demo-section.js';

export const professionalCapability: DemoSection = {
  code: 'CA',
  title: { fr: 'Capacités professionnelles', en: 'Professional capability' },
  clauses: [
    {
      code: 'CA-1a',
      text: {
        fr: 'Je n’accepte que des missions pour lesquelles j’ai la formation, le savoir-faire et le recul voulus. Je connais mes limites et je ne les franchis pas.',
        en: 'I accept only assignments for which I have the training, the skill and the experience required. I know my limits and do not cross them.',
      },
    },
    {
      code: 'CA-1b',
      text: {
        fr: 'Quand une demande me dépasse, j’indique au client un ou une collègue dont l’expérience ou les qualifications y répondent mieux.',
        en: 'When a request is beyond me, I refer the client to a colleague whose experience or qualifications answer it better.',
      },
    },
    {
      code: 'CA-2a',
      text: {
        fr: 'Je n’exerce que si ma santé me le permet. Au moindre doute, je prends conseil auprès de quelqu’un dont c’est le métier, ou je fais une pause.',
        en: 'I practise only if my health allows it. At the slightest doubt I take advice from someone whose profession it is, or I pause.',
      },
    },
    {
      code: 'CA-2b',
      text: {
        fr: 'Si mon état l’exige, je propose au client d’arrêter et je l’aide à trouver un autre coach.',
        en: 'If my condition requires it, I propose to the client that we stop, and I help them find another coach.',
      },
    },
  ],
};
