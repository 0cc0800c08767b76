import type { DemoSection } from './demo-section.js';

export const equalityAndDiversity: DemoSection = {
  code: 'EQ',
  title: { fr: 'Égalité et diversité', en: 'Equality and diversity' },
  clauses: [
    {
      code: 'EQ-1',
      text: {
        fr: 'Je ne discrimine personne, pour aucune raison. J’apprends à mieux repérer ce qui exclut ou désavantage autrui.',
        en: 'I discriminate against nobody, for no reason at all. I learn to notice better what excludes others or puts them at a disadvantage.',
      },
    },
    {
      code: 'EQ-2',
      text: {
        fr: 'J’admets que des préjugés m’influencent sans que je m’en rende compte. J’accueille chaque personne avec ce qu’elle a de singulier.',
        en: 'I admit that prejudices influence me without my noticing. I welcome each person with all that is particular to them.',
      },
    },
    {
      code: 'EQ-3',
      text: {
        fr: 'Quand un comportement me paraît discriminatoire, qu’il vienne de ma clientèle, de collègues ou de prestataires, je le relève, avec tact et pour faire avancer les choses.',
        en: 'When behaviour seems discriminatory to me, whether it comes from clients, colleagues or suppliers, I point it out, with tact and so that things move forward.',
      },
    },
    {
      code: 'EQ-4',
      text: {
        fr: 'Je choisis mes mots, mes écrits et mes gestes de façon à n’écarter ni ne blesser personne sans le vouloir.',
        en: 'I choose my words, my writing and my gestures so that I exclude or hurt nobody without meaning to.',
      },
    },
    {
      code: 'EQ-5',
      text: {
        fr: 'Je me forme régulièrement à l’égalité et à la diversité.',
        en: 'I train regularly in equality and diversity.',
      },
    },
  ],
};
