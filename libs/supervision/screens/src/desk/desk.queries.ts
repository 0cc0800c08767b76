import { graphql } from '@standing/web-core';

/** One session, as its supervisor finds it. */
export const toConfirmFragment = graphql(`
  fragment ToConfirm on SessionToConfirm {
    id
    coachId
    coachName
    subject
    heldOn
    startsAt
    minutes
    zone
    form
    contracted
    present
    status
    loggedHeldOn
    loggedMinutes
    loggedOn
    version
    flags
    question
    declineReason
    undoable
  }
`);

export const deskQuery = graphql(`
  query SupervisorDesk($place: DeskPlace!) {
    asSupervisor {
      id
      vetted
      waiting
      sessions(place: $place) {
        ...ToConfirm
      }
    }
  }
`);

export const superviseesQuery = graphql(`
  query Supervisees {
    asSupervisor {
      id
      waiting
      supervisees {
        id
        coachName
        subject
        startsOn
        lastHeldOn
        weeksSince
        terms {
          id
          everyWeeks
        }
        nextBy
        isBehind
        sessions
        minutes
        waiting
      }
    }
  }
`);

export const decideMutation = graphql(`
  mutation DecideAsSupervisor($decisions: [SessionDecisionInput!]!, $idempotencyKey: Uuid!) {
    decideAsSupervisor(decisions: $decisions, idempotencyKey: $idempotencyKey) {
      sessionId
      refusals {
        message
      }
    }
  }
`);

export const askMutation = graphql(`
  mutation AskAsSupervisor($sessions: [SessionReadInput!]!, $question: SessionQuestionKind!, $idempotencyKey: Uuid!) {
    askAsSupervisor(sessions: $sessions, question: $question, idempotencyKey: $idempotencyKey) {
      sessionId
      refusals {
        message
      }
    }
  }
`);

export const undoMutation = graphql(`
  mutation UndoAsSupervisor($sessionIds: [Uuid!]!, $idempotencyKey: Uuid!) {
    undoAsSupervisor(sessionIds: $sessionIds, idempotencyKey: $idempotencyKey) {
      sessionId
      refusals {
        message
      }
    }
  }
`);

export const goBackMutation = graphql(`
  mutation GoBackAsSupervisor($sessionIds: [Uuid!]!, $reason: GoingBackReason!, $idempotencyKey: Uuid!) {
    goBackAsSupervisor(sessionIds: $sessionIds, reason: $reason, idempotencyKey: $idempotencyKey) {
      sessionId
      refusals {
        message
      }
    }
  }
`);
