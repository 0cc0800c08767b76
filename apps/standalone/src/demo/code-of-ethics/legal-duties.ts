import type { DemoSection } from './demo-section.js';

export const legalDuties: DemoSection = {
  code: 'LG',
  title: { fr: 'Obligations légales et réglementaires', en: 'Legal and regulatory duties' },
  clauses: [
    {
      code: 'LG-1',
      text: {
        fr: 'Je connais les règles des pays où j’exerce et je les applique. J’applique aussi les politiques et les procédures des associations professionnelles dont je suis membre.',
        en: 'I know the rules of the countries where I practise and I apply them. I also apply the policies and procedures of the professional associations that I belong to.',
      },
    },
    {
      code: 'LG-2',
      text: {
        fr: 'Toutes mes activités de coaching, dans chaque pays où j’exerce, sont couvertes par une assurance responsabilité civile professionnelle. J’en tiens l’attestation à jour.',
        en: 'All my coaching activities, in every country where I practise, are covered by professional indemnity insurance. I keep the certificate up to date.',
      },
    },
  ],
};
