import { EnterGroupSession } from './groups/enter-group-session.js';
import { GroupSessionPreviewResolver, GroupSessionRowResolver } from './groups/group-refusals.resolver.js';
import { GroupSession, GroupSessionRow, GroupSessionTakenBack } from './groups/group-session.entity.js';
import { GroupSessionQueries } from './groups/group-session.queries.js';
import { GroupSessionResolver } from './groups/group-session.resolver.js';
import { TakeBackGroupSession } from './groups/take-back-group-session.js';

const resolvers = [GroupSessionResolver, GroupSessionRowResolver, GroupSessionPreviewResolver];

/** Groups that a supervisor enters once for all who attended: what they are made of. */
export const leading = {
  entities: [GroupSession, GroupSessionRow, GroupSessionTakenBack],
  providers: [EnterGroupSession, TakeBackGroupSession, GroupSessionQueries, ...resolvers],
};
