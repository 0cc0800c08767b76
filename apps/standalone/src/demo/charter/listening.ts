import type { DemoCommitment } from './demo-commitment.js';

export const listening: DemoCommitment = {
  code: 'RC-1',
  title: { fr: 'Écouter activement', en: 'To listen actively' },
  aims: [
    { code: 'RC-1.A1', text: { fr: 'comprendre ce que vous cherchez', en: 'understand what you are looking for' } },
    { code: 'RC-1.A2', text: { fr: 'tenir compte de votre contexte', en: 'take your context into account' } },
    { code: 'RC-1.A3', text: { fr: 'nous accorder sur des objectifs', en: 'agree on goals with you' } },
    {
      code: 'RC-1.A4',
      text: {
        fr: 'faire évoluer le travail ensemble quand il le faut',
        en: 'let the work change, together, when it has to',
      },
    },
  ],
  behaviours: [
    {
      code: 'RC-1.B1',
      text: {
        fr: 'Je vous interroge sur vos attentes avant de proposer quoi que ce soit.',
        en: 'I ask about your expectations before I propose anything.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-1.B2',
      text: {
        fr: 'Je vous laisse répondre jusqu’au bout et je m’appuie sur ce que vous dites.',
        en: 'I let you finish your answers, and I build on what you say.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-1.B3',
      text: {
        fr: 'J’accueille un avis différent du mien sans chercher à le réduire.',
        en: 'I welcome a view other than mine without talking it down.',
      },
      locked: false,
      clause: 'EQ-1',
    },
    {
      code: 'RC-1.B4',
      text: {
        fr: 'Je remarque ce qui se joue pendant nos séances et je vous en fais part.',
        en: 'I notice what happens during our sessions and share it with you.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-1.B5',
      text: {
        fr: 'Je redis avec mes mots ce que vous attendez, et vous me corrigez.',
        en: 'I put what you expect into my own words, and you correct me.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-1.B6',
      text: {
        fr: 'Je ne commence rien sans votre accord sur ce que je propose.',
        en: 'I start nothing before you have agreed to what I propose.',
      },
      locked: false,
      clause: 'CP-2b',
    },
    {
      code: 'RC-1.B7',
      text: {
        fr: 'À des dates convenues, nous regardons ensemble où nous en sommes.',
        en: 'On agreed dates we look together at how far we have come.',
      },
      locked: false,
      clause: null,
    },
  ],
};
