import { attestation } from './attestation.js';
import { breaches } from './breaches.js';
import { confidentiality } from './confidentiality.js';
import { conflictsOfInterest } from './conflicts-of-interest.js';
import { contextAndContract } from './context-and-contract.js';
import { endOfTheRelationship } from './end-of-the-relationship.js';
import { equalityAndDiversity } from './equality-and-diversity.js';
import { inappropriateInteractions } from './inappropriate-interactions.js';
import { integrity } from './integrity.js';
import { legalDuties } from './legal-duties.js';
import { professionalCapability } from './professional-capability.js';
import { professionalConduct } from './professional-conduct.js';
import { professionalDevelopment } from './professional-development.js';
import { supervision } from './supervision.js';
import type { DemoSection } from './demo-section.js';

/**
 * The code of ethics of the demonstration body, in its own words in both languages. Its clause codes are the platform's
 * stable ones; publish it with the day from which it is in force.
 */
export const demoCode = {
  edition: '1',
  title: { fr: 'Code de déontologie du Collège des coachs', en: 'Code of ethics of the Collège des coachs' },
  sections: [
    contextAndContract,
    integrity,
    confidentiality,
    inappropriateInteractions,
    conflictsOfInterest,
    endOfTheRelationship,
    professionalConduct,
    equalityAndDiversity,
    breaches,
    legalDuties,
    professionalCapability,
    supervision,
    professionalDevelopment,
    attestation,
  ],
} as const satisfies { edition: string; title: DemoSection['title']; sections: readonly DemoSection[] };
