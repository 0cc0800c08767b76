import { factType } from '@standing/fact-kit';
import { coverHolds, coverOfPerson } from './vocabulary.js';

/** A coach declared her professional indemnity cover. It is her own word until the body has seen the attestation. */
export const coverDeclared = factType('insurance.cover-declared', coverOfPerson.extend(coverHolds.shape));
