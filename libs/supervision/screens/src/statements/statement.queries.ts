import { graphql } from '@standing/web-core';

/** A statement in the list: whose, of which month, and who signed its latest version. */
export const statementRowFragment = graphql(`
  fragment StatementRow on SupervisionStatement {
    id
    month
    side
    coachName
    subject
    supervisor {
      id
      name
    }
    versions {
      number
      totals {
        sessions
        minutes
      }
      signatures {
        side
      }
    }
  }
`);

/** A statement with all that it says. */
export const statementFragment = graphql(`
  fragment StatementShown on SupervisionStatement {
    id
    month
    side
    coachName
    subject
    askedOn
    hasChanged
    supervisor {
      id
      name
    }
    supervisorCannotSign {
      code
      message
    }
    versions {
      number
      madeOn
      sha256
      because
      lines {
        sessionId
        heldOn
        minutes
        form
        state
        reason
        rightEndedOn
        rightSuspended
      }
      totals {
        form
        state
        sessions
        minutes
      }
      signatures {
        side
        name
        signedOn
        method
      }
    }
  }
`);

export const statementsQuery = graphql(`
  query MySupervisionStatements {
    mySupervisionStatements {
      ...StatementRow
    }
    mySupervisionMonths {
      agreementId
      month
      side
      coachName
      supervisorName
      subject
      sessions
    }
  }
`);

export const statementQuery = graphql(`
  query SupervisionStatement($id: Uuid!) {
    supervisionStatement(id: $id) {
      ...StatementShown
    }
  }
`);

export const makeStatementMutation = graphql(`
  mutation MakeSupervisionStatement($agreementId: Uuid!, $month: Day!, $idempotencyKey: Uuid!) {
    makeSupervisionStatement(agreementId: $agreementId, month: $month, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const signStatementMutation = graphql(`
  mutation SignSupervisionStatement($statementId: Uuid!, $sha256: String!, $idempotencyKey: Uuid!) {
    signSupervisionStatement(statementId: $statementId, sha256: $sha256, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const askToSignMutation = graphql(`
  mutation AskToSignStatement($statementId: Uuid!, $idempotencyKey: Uuid!) {
    askToSignStatement(statementId: $statementId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
