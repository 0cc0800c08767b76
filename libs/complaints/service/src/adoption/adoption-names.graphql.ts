import { registerEnumType } from '@nestjs/graphql';
import { ORGANS, POSTS, PROCEDURES, type ProcedureVersion } from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const PostEnum = named(POSTS);
registerEnumType(PostEnum, {
  name: 'CasePost',
  description: 'For what somebody is available in cases: a function, and of assessors and panels the seat in it.',
});
export const OrganEnum = named(ORGANS);
registerEnumType(OrganEnum, {
  name: 'SanctionOrgan',
  description: 'Who imposes a sanction; STATUTES_ORGAN is the organ that the statutes name, outside of every case.',
});
/** `1` as `SHORT` and `2` as `WHOLE`: a name of the graph cannot begin with a figure. */
export const ProcedureVersionEnum = { SHORT: '1', WHOLE: '2' } as const satisfies Record<string, ProcedureVersion>;
registerEnumType(ProcedureVersionEnum, {
  name: 'ProcedureVersion',
  description: `Which of the ${Object.keys(PROCEDURES).length} procedures that the platform knows: SHORT has one panel that hears nobody, WHOLE is investigated, assessed and heard.`,
});
