import { registerEnumType } from '@nestjs/graphql';
import { CASE_EVENTS, CASE_FUNCTIONS } from '@standing/complaints/rules';
import { named } from './named.js';

export const CaseEventEnum = named(CASE_EVENTS);
registerEnumType(CaseEventEnum, { name: 'CaseEventName', description: 'What can happen in a case.' });

export const CaseFunctionEnum = named(CASE_FUNCTIONS);
registerEnumType(CaseFunctionEnum, {
  name: 'CaseFunction',
  description: 'What somebody is in one case; it is held for the case, not by a role of the body.',
});
