import type { DemoCommitment } from './demo-commitment.js';

export const integrity: DemoCommitment = {
  code: 'RC-2',
  title: { fr: 'Rester intègre', en: 'To keep my integrity' },
  aims: [
    { code: 'RC-2.A1', text: { fr: 'mériter votre confiance dans la durée', en: 'deserve your trust over time' } },
    { code: 'RC-2.A2', text: { fr: 'agir selon ce que je dis défendre', en: 'act by what I say I stand for' } },
  ],
  behaviours: [
    {
      code: 'RC-2.B1',
      text: {
        fr: 'Je vous dis ce que je pense, y compris quand cela dérange.',
        en: 'I tell you what I think, also where it is uncomfortable.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-2.B2',
      text: {
        fr: 'Je sais refuser une demande, et je vous explique mon refus.',
        en: 'I can turn a request down, and I tell you why.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-2.B3',
      text: {
        fr: 'Aucune pression, d’où qu’elle vienne, ne change mon avis sur votre travail.',
        en: 'No pressure, wherever it comes from, changes what I say of your work.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-2.B4',
      text: {
        fr: 'Quand nous sortons de ce qui était convenu, je le signale et nous y revenons.',
        en: 'When we stray from what was agreed I say so, and we come back to it.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-2.B5',
      text: {
        fr: 'Dès le début, vous savez ce que je ne ferai pas.',
        en: 'From the start you know what I will not do.',
      },
      locked: false,
      clause: null,
    },
    {
      code: 'RC-2.B6',
      text: {
        fr: 'Je n’accepte que ce que je sais faire, et j’oriente vers quelqu’un d’autre sinon.',
        en: 'I take on only what I am able to do, and otherwise refer you to somebody else.',
      },
      locked: true,
      clause: 'CA-1a',
    },
    {
      code: 'RC-2.B7',
      text: {
        fr: 'Je n’interviens chez un concurrent que si vous l’avez accepté par écrit.',
        en: 'I work for a competitor of yours only if you have agreed to it in writing.',
      },
      locked: false,
      clause: 'CI-3',
    },
  ],
};
