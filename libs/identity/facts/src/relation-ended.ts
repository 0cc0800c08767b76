import { factType } from '@standing/fact-kit';
import { relationOfPeople } from './relation.js';

/** A relation of two members has a last day. */
export const relationEnded = factType('identity.relation-ended', relationOfPeople);
