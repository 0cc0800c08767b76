import { graphql, type ResultOf } from '@standing/web-core';

/** Under which what is read of declarations, campaigns and papers is kept. */
export const declarationKeys = {
  mine: ['declarations'],
  campaigns: ['campaigns'],
  signatures: ['member-signatures'],
  reports: ['outside-decisions'],
} as const;

/** All that a member signs, whom they may turn to, and what they reported. */
export const declarationsQuery = graphql(`
  query Declarations {
    codeStanding {
      signed
    }
    myDeclarations {
      id
      code
      kind
      number
      title
      text
      hash
      validFrom
      reportWithinDays
      isInForce
      signature {
        signedOn
        place
        nameTyped
        method
      }
    }
    helpContacts {
      name
      phone
      page
    }
    myOutsideReports {
      areTaken
      basis
      reports {
        id
        kind
        authority
        decidedOn
        reportedOn
        takenBackAt
      }
    }
  }
`);

/** What waits for the member, and until when. */
export const askedToSignQuery = graphql(`
  query AskedToSign {
    codeStanding {
      signed
      refusalsToSign {
        code
      }
    }
    mySignature {
      id
    }
    askedToSign {
      id
      title
      isCode
      deadlineOn
      consequence
    }
  }
`);

export const signDeclarationMutation = graphql(`
  mutation SignDeclaration($input: SignDeclarationInput!, $idempotencyKey: Uuid!) {
    signDeclaration(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const reportMutation = graphql(`
  mutation ReportOutsideDecision($input: OutsideDecisionInput!, $idempotencyKey: Uuid!) {
    reportOutsideDecision(input: $input, idempotencyKey: $idempotencyKey) {
      areTaken
    }
  }
`);

export const takeBackReportMutation = graphql(`
  mutation TakeBackOutsideDecision($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackOutsideDecision(id: $id, idempotencyKey: $idempotencyKey) {
      areTaken
    }
  }
`);

export type Declarations = ResultOf<typeof declarationsQuery>;
export type Declaration = Declarations['myDeclarations'][number];
export type Report = Declarations['myOutsideReports']['reports'][number];
