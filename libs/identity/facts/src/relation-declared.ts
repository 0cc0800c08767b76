import { factType } from '@standing/fact-kit';
import { relationOfPeople } from './relation.js';

/** Somebody declared a relation of theirs with another member, or the office recorded one of two members. */
export const relationDeclared = factType('identity.relation-declared', relationOfPeople);
