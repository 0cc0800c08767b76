import type { DemoSection } from './demo-section.js';

export const inappropriateInteractions: DemoSection = {
  code: 'BD',
  title: { fr: 'Interactions inappropriées', en: 'Inappropriate interactions' },
  clauses: [
    {
      code: 'BD-1',
      text: {
        fr: 'Je fixe des limites nettes à mes échanges avec les clients et les commanditaires, en présence comme à distance, et je m’y tiens. Ces limites tiennent compte de la culture des personnes.',
        en: 'I set clear limits to my exchanges with clients and sponsors, in person and at a distance, and I keep to them. These limits take account of people’s culture.',
      },
    },
    {
      code: 'BD-2a',
      text: {
        fr: 'Tant que dure un contrat, je n’ai aucun lien amoureux ou sexuel avec un client ou un commanditaire.',
        en: 'For as long as a contract lasts, I have no romantic or sexual involvement with a client or a sponsor.',
      },
    },
    {
      code: 'BD-2b',
      text: {
        fr: 'Je guette les signes d’un rapprochement de cette nature. S’ils apparaissent, j’agis sans attendre : je rétablis la juste distance ou je cesse l’accompagnement.',
        en: 'I watch for the signs of any such closeness. If they appear I act at once: I restore the right distance or I stop the coaching.',
      },
    },
  ],
};
