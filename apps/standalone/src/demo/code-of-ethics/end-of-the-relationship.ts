import type { DemoSection } from './demo-section.js';

export const endOfTheRelationship: DemoSection = {
  code: 'FR',
  title: {
    fr: 'Fin de la relation et responsabilités ultérieures',
    en: 'End of the relationship and later responsibilities',
  },
  clauses: [
    {
      code: 'FR-1',
      text: {
        fr: 'Le client peut arrêter quand bon lui semble, selon ce que prévoit le contrat. Je respecte ce choix.',
        en: 'The client may stop whenever they wish, as the contract provides. I respect that choice.',
      },
    },
    {
      code: 'FR-2',
      text: {
        fr: 'Quand je pense qu’une autre approche ou une autre spécialité servirait mieux le client, je le lui dis, ainsi qu’au commanditaire, et je facilite le changement.',
        en: 'When I think that another approach or specialism would serve the client better, I say so to the client and to the sponsor, and I make the change easy.',
      },
    },
    {
      code: 'FR-3',
      text: {
        fr: 'Je prépare ce qui doit se passer si je ne peux plus exercer ou si j’arrête : qui reprend mes clients et leurs dossiers, et comment. Rien n’est transmis sans que le client l’ait expressément accepté.',
        en: 'I prepare for what must happen if I can no longer practise or if I stop: who takes over my clients and their files, and how. Nothing is passed on unless the client has expressly accepted it.',
      },
    },
  ],
};
