import { ConfirmLowering } from './lowerings/confirm-lowering.js';
import { DeclineLowering } from './lowerings/decline-lowering.js';
import { EnterLowering } from './lowerings/enter-lowering.js';
import { LoweringForMailResolver } from './lowerings/lowering-for-mail.resolver.js';
import { LoweringAnswerRow, LoweringRow } from './lowerings/lowering.entity.js';
import { LoweringQueries } from './lowerings/lowering.queries.js';
import { LoweringResolver } from './lowerings/lowering.resolver.js';
import { OfficeLoweringResolver } from './lowerings/office-lowering.resolver.js';
import { TakeBackLowering } from './lowerings/take-back-lowering.js';
import { WishLowerLevel } from './lowerings/wish-lower-level.js';

const useCases = [WishLowerLevel, EnterLowering, TakeBackLowering, ConfirmLowering, DeclineLowering];
const resolvers = [LoweringResolver, OfficeLoweringResolver, LoweringForMailResolver];

/** A lower level at the member's own wish, and the answer of the body. */
export const lowering = {
  entities: [LoweringRow, LoweringAnswerRow],
  providers: [...useCases, LoweringQueries, ...resolvers],
};
