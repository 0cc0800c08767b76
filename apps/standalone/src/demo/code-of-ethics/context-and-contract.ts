import type { DemoSection } from './demo-section.js';

export const contextAndContract: DemoSection = {
  code: 'CP',
  title: { fr: 'Contexte et contractualisation', en: 'Context and contract' },
  clauses: [
    {
      code: 'CP-1',
      text: {
        fr: 'Dans tout mon travail avec mes clients, quel que soit mon rôle, j’applique le présent code. J’y apporte le soin et le savoir-faire qu’un client peut légitimement espérer.',
        en: 'In all my work with clients, whatever my role, I apply this code. I bring to it the care and skill that a client can fairly hope for.',
      },
    },
    {
      code: 'CP-2a',
      text: {
        fr: 'Avant la première séance, je remets le présent code au client ou je lui dis où le lire. Je lui dis clairement que ce code m’engage.',
        en: 'Before the first session I give the client this code, or say where to read it. I make it plain that the code binds me.',
      },
    },
    {
      code: 'CP-2b',
      text: {
        fr: 'Avant de commencer, je parcours le contrat avec le client et, s’il y en a un, avec le commanditaire : honoraires, organisation pratique, confidentialité. Je vérifie que chaque partie en a saisi la portée.',
        en: 'Before we start I go through the contract with the client and with the sponsor, if there is one: fees, practical arrangements, confidentiality. I check that each party has grasped what it means.',
      },
    },
    {
      code: 'CP-3',
      text: {
        fr: 'Je m’appuie sur mes connaissances et ma pratique pour cerner ce que le client et le commanditaire attendent. Nous construisons ensemble un plan de travail qui y répond.',
        en: 'I draw on what I know and have practised to find out what the client and the sponsor expect. Together we build a plan of work that answers it.',
      },
    },
    {
      code: 'CP-4',
      text: {
        fr: 'Je présente mes méthodes sans détour. Quand le client ou le commanditaire veut en savoir plus sur ma façon de travailler, je réponds à ses questions.',
        en: 'I present my methods plainly. When the client or the sponsor wants to know more about how I work, I answer their questions.',
      },
    },
    {
      code: 'CP-5',
      text: {
        fr: 'Je propose une durée en rapport avec les objectifs fixés, ni trop courte ni prolongée sans raison. À chaque étape, je renforce l’autonomie du client et je n’entretiens aucune dépendance.',
        en: 'I propose a length that suits the aims we set, neither too short nor drawn out without reason. At every step I strengthen the client’s autonomy and foster no dependence.',
      },
    },
    {
      code: 'CP-6',
      text: {
        fr: 'Je choisis des lieux, sur place ou à distance, qui se prêtent à la réflexion et à l’apprentissage et qui protègent nos échanges.',
        en: 'I choose places, on site or at a distance, that lend themselves to thinking and learning and that protect what we say.',
      },
    },
    {
      code: 'CP-7',
      text: {
        fr: 'L’intérêt du client passe d’abord. Je veille en même temps à ce que mon travail ne porte pas tort au commanditaire, quand il y en a un.',
        en: 'The client’s interest comes first. At the same time I see to it that my work does no harm to the sponsor, when there is one.',
      },
    },
  ],
};
