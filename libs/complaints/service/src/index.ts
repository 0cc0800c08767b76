/** Complaints: what a client tells of a coach, sealed from its first write, and the case that people make of it. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { CaseEventRow } from './cases/case-event.entity.js';
import { CaseKeyRow } from './cases/case-key.entity.js';
import { CaseText } from './cases/case-text.entity.js';
import { CaseTexts } from './cases/case-texts.js';
import { CaseRow } from './cases/case.entity.js';
import { ConflictDeclaration } from './cases/conflict-declaration.entity.js';
import { FunctionHeld } from './cases/function-held.entity.js';
import { ReturnCode } from './cases/return-code.entity.js';
import { ReturnCodes } from './cases/return-codes.js';
import { messages } from './complaints.messages.js';
import { policy } from './complaints.policy.js';
import { ComplaintQueries } from './intake/complaint.queries.js';
import { ComplaintResolver } from './intake/complaint.resolver.js';
import { FileComplaint } from './intake/file-complaint.js';
import { CaseQueries } from './managing/case.queries.js';
import { CaseResolver } from './managing/case.resolver.js';
import { OpenCaseFile } from './managing/open-case-file.js';
import { ReadWhomItConcerns } from './managing/read-whom-it-concerns.js';
import { StepAside } from './managing/step-aside.js';
import { TakeCase } from './managing/take-case.js';

export const complaints: ContextDefinition = {
  name: 'complaints',
  entities: [CaseRow, CaseKeyRow, CaseText, ReturnCode, CaseEventRow, FunctionHeld, ConflictDeclaration],
  providers: [
    CaseTexts,
    ReturnCodes,
    FileComplaint,
    ComplaintQueries,
    ComplaintResolver,
    ReadWhomItConcerns,
    TakeCase,
    StepAside,
    OpenCaseFile,
    CaseQueries,
    CaseResolver,
  ],
  handlers: [],
  policy,
  messages,
};
