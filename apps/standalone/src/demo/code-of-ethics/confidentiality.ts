import type { DemoSection } from './demo-section.js';

export const confidentiality: DemoSection = {
  code: 'CF',
  title: { fr: 'Confidentialité', en: 'Confidentiality' },
  clauses: [
    {
      code: 'CF-1',
      text: {
        fr: 'Je garde le secret sur ce que mes clients et les commanditaires me confient. Seule une obligation légale peut m’en délier.',
        en: 'I keep secret what my clients and sponsors entrust to me. Only a legal duty can release me from this.',
      },
    },
    {
      code: 'CF-2',
      text: {
        fr: 'Dès le début, j’explique dans quels cas ce secret peut être levé, par exemple un acte illicite ou un danger pour quelqu’un, et je cherche à convenir de ces limites. Quand la loi m’impose de parler, elle l’emporte.',
        en: 'From the start I explain when this secrecy may be lifted, for instance for an unlawful act or a danger to someone, and I seek agreement on these limits. Where the law compels me to speak, it prevails.',
      },
    },
    {
      code: 'CF-3',
      text: {
        fr: 'Je garde mes notes, mes fichiers et mes messages en lieu sûr, le temps nécessaire, puis je les détruis. Je suis pour cela les règles de protection des données du pays où j’exerce.',
        en: 'I keep my notes, files and messages in a safe place for as long as needed, then destroy them. In this I follow the data protection rules of the country where I practise.',
      },
    },
    {
      code: 'CF-4',
      text: {
        fr: 'Je dis au client que ma pratique est supervisée et je lui demande son accord avant d’y parler de sa situation, toujours sans donner son nom. Je précise que la supervision est, elle aussi, confidentielle.',
        en: 'I tell the client that my practice is supervised and ask for consent before I speak of their situation there, always without giving their name. I add that supervision, too, is confidential.',
      },
    },
    {
      code: 'CF-5',
      text: {
        fr: 'Quand le client est mineur ou vulnérable, je conviens d’une confidentialité adaptée avec le commanditaire, les parents ou la personne chargée de sa protection. L’intérêt du client et la loi guident nos choix.',
        en: 'When the client is a minor or vulnerable, I agree suitable confidentiality with the sponsor, the parents or the person charged with their protection. The client’s interest and the law guide our choices.',
      },
    },
  ],
};
