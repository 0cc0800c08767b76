import { registerEnumType } from '@nestjs/graphql';
import { OPENING_ANSWERS, OPENING_GROUNDS, OPENING_STANDINGS } from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const OpeningGroundEnum = named(OPENING_GROUNDS);
registerEnumType(OpeningGroundEnum, {
  name: 'IdentityOpeningGround',
  description: 'For what a name is asked that is kept from the coach; the complainant is told it.',
});

export const OpeningAnswerEnum = named(OPENING_ANSWERS);
registerEnumType(OpeningAnswerEnum, { name: 'IdentityAnswer', description: 'What a custodian answers.' });

export const OpeningStandingEnum = named(OPENING_STANDINGS);
registerEnumType(OpeningStandingEnum, {
  name: 'IdentityRequestStanding',
  description:
    'Where a request stands today: ASKED while it waits, OPEN to its last day, DECLINED, or ENDED: over, closed, or gone with the function or the case.',
});
