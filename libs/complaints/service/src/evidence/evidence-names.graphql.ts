import { registerEnumType } from '@nestjs/graphql';
import {
  DISCLOSED_TO,
  DISCLOSURE_GROUNDS,
  EXHIBIT_KINDS,
  EXHIBIT_SOURCES,
  WITHDRAWN_BECAUSE,
} from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const ExhibitKindEnum = named(EXHIBIT_KINDS);
registerEnumType(ExhibitKindEnum, { name: 'ExhibitKind', description: 'What is put into a case as evidence.' });

export const ExhibitSourceEnum = named(EXHIBIT_SOURCES);
registerEnumType(ExhibitSourceEnum, { name: 'ExhibitSource', description: 'From whom an exhibit comes.' });

export const DisclosureGroundEnum = named(DISCLOSURE_GROUNDS);
registerEnumType(DisclosureGroundEnum, { name: 'DisclosureGround', description: 'Why an exhibit is disclosed.' });

export const DisclosedToEnum = named(DISCLOSED_TO);
registerEnumType(DisclosedToEnum, { name: 'DisclosedTo', description: 'To which party an exhibit is disclosed.' });

export const WithdrawnBecauseEnum = named(WITHDRAWN_BECAUSE);
registerEnumType(WithdrawnBecauseEnum, {
  name: 'WithdrawnBecause',
  description: 'By which error something was disclosed, for which it is withdrawn from sight.',
});
