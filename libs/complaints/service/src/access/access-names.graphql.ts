import { registerEnumType } from '@nestjs/graphql';
import {
  ACCESS_ANSWERS,
  ACCESS_REFUSAL_GROUNDS,
  ACCESS_STANDINGS,
  COPIED_TEXTS,
  COPY_KINDS,
  KNOWN_BY,
  LONGER_ACCESS_GROUNDS,
  RECIPIENTS,
  type CopiedTextName,
} from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const AccessPartyEnum = named(RECIPIENTS);
registerEnumType(AccessPartyEnum, { name: 'AccessParty', description: 'Who asks what is kept of them in a case.' });

export const KnownByEnum = named(KNOWN_BY);
registerEnumType(KnownByEnum, {
  name: 'AskerKnownBy',
  description:
    'By what it is known who asks: they were signed in, or hold the code of the complaint, which has to be looked at.',
});

export const AccessStandingEnum = named(ACCESS_STANDINGS);
registerEnumType(AccessStandingEnum, {
  name: 'AccessStanding',
  description:
    'Where a request stands: UNKNOWN while it is not known who asks and time stands still; WAITS; WITHDRAWN by the asker; GIVEN; GIVEN_IN_PART; REFUSED.',
});

export const AccessAnswerEnum = named(ACCESS_ANSWERS);
registerEnumType(AccessAnswerEnum, { name: 'AccessAnswer', description: 'What a request for a copy is answered.' });

export const LongerAccessGroundEnum = named(LONGER_ACCESS_GROUNDS);
registerEnumType(LongerAccessGroundEnum, {
  name: 'LongerAccessGround',
  description: 'Why a request takes longer than a month (GDPR, article 12(3)).',
});

export const AccessRefusalGroundEnum = named(ACCESS_REFUSAL_GROUNDS);
registerEnumType(AccessRefusalGroundEnum, {
  name: 'AccessRefusalGround',
  description: 'Why something is not given, as the asker reads it (GDPR, articles 15(4), 12(5)(b), 12(2) and 23).',
});

export const CopyKindEnum = named(COPY_KINDS);
registerEnumType(CopyKindEnum, {
  name: 'CopyKind',
  description: 'Of what a copy is made: the parts that can be held back.',
});

export const CopiedTextEnum = named(Object.keys(COPIED_TEXTS) as CopiedTextName[]);
registerEnumType(CopiedTextEnum, { name: 'CopiedTextName', description: 'What a text of a copy is.' });
