import { AdviceQueries } from './advice/advice.queries.js';
import { AdviceResolver } from './advice/advice.resolver.js';
import { AdviceSeals } from './advice/advice-seals.js';
import { AnswerAdvice } from './advice/answer-advice.js';
import { AskAdvice } from './advice/ask-advice.js';
import { AskersWork } from './advice/askers-work.js';
import { CloseAdvice } from './advice/close-advice.js';
import { DeskQueries } from './advice/desk.queries.js';
import { DeskResolver } from './advice/desk.resolver.js';
import { AdviceDeclarationRow, AdviceEnquiryRow, AdviceKeyRow, AdviceWordRow } from './advice/enquiry.entity.js';
import { EraseAdvice } from './advice/erase-advice.js';
import { EraseOldAdvice } from './advice/erase-old-advice.job.js';
import { HandBackAdvice } from './advice/hand-back-advice.js';
import { HoldingResolver } from './advice/holding.resolver.js';
import { OpenAdvice } from './advice/open-advice.js';
import { OwnAdvice } from './advice/own-advice.js';
import { ReplyToAdvice } from './advice/reply-to-advice.js';
import { TakeAdvice } from './advice/take-advice.js';

const useCases = [
  AskAdvice,
  ReplyToAdvice,
  CloseAdvice,
  EraseAdvice,
  TakeAdvice,
  HandBackAdvice,
  OpenAdvice,
  AnswerAdvice,
];

/** The advice desk: a lane of its own, which hears nothing and tells nothing. */
export const advising = {
  entities: [AdviceEnquiryRow, AdviceKeyRow, AdviceWordRow, AdviceDeclarationRow],
  providers: [
    AdviceSeals,
    AskersWork,
    OwnAdvice,
    ...useCases,
    EraseOldAdvice,
    AdviceQueries,
    DeskQueries,
    AdviceResolver,
    DeskResolver,
    HoldingResolver,
  ],
};
