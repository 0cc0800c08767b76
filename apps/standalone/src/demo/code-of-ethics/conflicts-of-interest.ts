import type { DemoSection } from './demo-section.js';

export const conflictsOfInterest: DemoSection = {
  code: 'CI',
  title: { fr: 'Conflits d’intérêts', en: 'Conflicts of interest' },
  clauses: [
    {
      code: 'CI-1a',
      text: {
        fr: 'Je n’abuse pas de la confiance de mes clients. Je ne retire de notre travail aucun avantage, financier ou autre, hormis la rémunération convenue.',
        en: 'I do not abuse my clients’ trust. I take no benefit from our work, financial or other, apart from the agreed fee.',
      },
    },
    {
      code: 'CI-1b',
      text: {
        fr: 'Je sépare nettement ma relation professionnelle avec un client de tout autre lien, familial, amical, commercial ou hiérarchique.',
        en: 'I keep my professional relationship with a client clearly apart from any other tie, whether of family, friendship, business or authority.',
      },
    },
    {
      code: 'CI-2',
      text: {
        fr: 'Je sais qu’un accompagnement peut faire naître des intérêts commerciaux ou affectifs contraires. Dès que j’en aperçois un, je le règle, avant que le client ou le commanditaire en souffre.',
        en: 'I know that coaching may give rise to competing commercial or emotional interests. As soon as I notice one I settle it, before the client or the sponsor suffers from it.',
      },
    },
    {
      code: 'CI-3',
      text: {
        fr: 'Avant d’accepter une mission, puis tout au long de celle-ci, je me demande ce qu’elle change pour mes autres clients. Si leurs intérêts peuvent se heurter, j’en parle à chaque personne touchée.',
        en: 'Before I accept an assignment, and throughout it, I ask myself what it changes for my other clients. If their interests may clash, I raise it with each person affected.',
      },
    },
    {
      code: 'CI-4',
      text: {
        fr: 'Quand un conflit touche le client, je lui en parle sans rien cacher. Si nous ne trouvons pas de solution, nous convenons ensemble de nous arrêter là.',
        en: 'When a conflict touches the client, I speak of it without hiding anything. If we find no solution, we agree together to stop there.',
      },
    },
  ],
};
