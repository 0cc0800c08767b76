/** Professional indemnity cover: declared by coaches, verified by the office of the body. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { askingForEnough } from './asking-for-enough.js';
import { checking } from './checking.js';
import { CorrectCover } from './covers/correct-cover.js';
import { Cover } from './covers/cover.entity.js';
import { CoverQueries } from './covers/cover.queries.js';
import { CoverResolver } from './covers/cover.resolver.js';
import { DeclareCover } from './covers/declare-cover.js';
import { WithdrawCover } from './covers/withdraw-cover.js';
import { Attestation } from './documents/attestation.entity.js';
import { AttestationResolver } from './documents/attestation.resolver.js';
import { messages } from './insurance.messages.js';
import { obliging } from './obliging.js';
import { insurancePolicy } from './insurance.policy.js';
import { keeping } from './keeping.js';
import { CoverMapResolver } from './map/cover-map.resolver.js';
import { OfficeQueries } from './office/office.queries.js';
import { OfficeResolver } from './office/office.resolver.js';
import { PersonStub } from './office/person.graphql.js';
import { CoverReadingResolver } from './proposals/cover-reading.resolver.js';
import { ReadAttestation } from './proposals/read-attestation.js';
import { RefuseCover } from './office/refuse-cover.js';
import { VerifyCover } from './office/verify-cover.js';
import { reminding } from './reminding.js';
import { subcontracting } from './subcontracting.js';

export const insurance: ContextDefinition = {
  name: 'insurance',
  entities: [
    Cover,
    Attestation,
    ...reminding.entities,
    ...checking.entities,
    ...askingForEnough.entities,
    ...subcontracting.entities,
    ...obliging.entities,
    ...keeping.entities,
  ],
  providers: [
    DeclareCover,
    CorrectCover,
    WithdrawCover,
    CoverQueries,
    CoverResolver,
    CoverMapResolver,
    AttestationResolver,
    ReadAttestation,
    CoverReadingResolver,
    VerifyCover,
    RefuseCover,
    OfficeQueries,
    OfficeResolver,
    ...reminding.providers,
    ...checking.providers,
    ...askingForEnough.providers,
    ...subcontracting.providers,
    ...obliging.providers,
    ...keeping.providers,
  ],
  handlers: reminding.handlers,
  policy: insurancePolicy,
  messages,
  orphanedTypes: [PersonStub],
};
