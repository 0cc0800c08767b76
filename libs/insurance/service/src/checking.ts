import { AnswerCoverCheck } from './checks/answer-cover-check.js';
import { AskForAttestation } from './checks/ask-for-attestation.js';
import { CoverCheckAnswerRow, CoverCheckOutcomeRow, CoverCheckRow } from './checks/check.entities.js';
import { CheckQueries } from './checks/check.queries.js';
import { CheckResolver } from './checks/check.resolver.js';
import { DecideCoverCheck } from './checks/decide-cover-check.js';
import { DrawCoverChecks } from './checks/draw-cover-checks.js';
import { OwnCheckResolver } from './checks/own-check.resolver.js';

/** Checks of papers: what they are made of. */
export const checking = {
  entities: [CoverCheckRow, CoverCheckAnswerRow, CoverCheckOutcomeRow],
  providers: [
    AskForAttestation,
    DrawCoverChecks,
    AnswerCoverCheck,
    DecideCoverCheck,
    CheckQueries,
    CheckResolver,
    OwnCheckResolver,
  ],
};
