import { graphql } from '@standing/web-core';

/** An appeal as its panel reads it. */
export const appealQuery = graphql(`
  query Appeal($id: Uuid!) {
    appeal(id: $id) {
      id
      level {
        title
      }
      appliedOn
      appealedOn
      answers {
        ...AnswerShown
      }
      supervisorReport {
        ...ApplicationReportShown
      }
      feedbackWords {
        ...FeedbackWordsShown
      }
      grounds
      refusal {
        ...ToldDecision
      }
      mine {
        outcome
        reasons
      }
      panelSize
      answered
      outcome
      decidedOn
    }
  }
`);

export const decideAppealMutation = graphql(`
  mutation DecideAppeal($appealId: Uuid!, $outcome: AppealOutcome!, $reasons: String!, $idempotencyKey: Uuid!) {
    decideAppeal(appealId: $appealId, outcome: $outcome, reasons: $reasons, idempotencyKey: $idempotencyKey) {
      outcome
    }
  }
`);
