import type { ResultOf } from '@standing/web-core';
import type { adoptionCheckQuery, procedureQuery } from './procedure.queries.js';

/** The procedure of the body, as the screens ask for it, and its parts. */
export type Procedure = ResultOf<typeof procedureQuery>['complaintsProcedure'];
export type Adopted = Procedure['adoptions'][number];
export type Version = Procedure['version'];
export type Choices = Procedure['choices'];
export type ClockChoice = Choices['clocks'][number];
export type SanctionChoice = Choices['sanctions'][number];
export type Organ = SanctionChoice['by'][number];
export type Post = Choices['posts'][number];
export type Check = ResultOf<typeof adoptionCheckQuery>['adoptionCheck'];
