import { graphql } from '@standing/web-core';

/** The cases of a case manager, and those that nobody manages. */
export const caseQueueQuery = graphql(`
  query CaseQueue($after: String) {
    caseQueue(first: 50, after: $after) {
      edges {
        node {
          id
          reference
          receivedOn
          state
          mine
          acknowledgeBy
          tellBy
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The cases of a registrar, and those of which they may become one. */
export const caseRegistryQuery = graphql(`
  query CaseRegistry($after: String) {
    caseRegistry(first: 50, after: $after) {
      edges {
        node {
          id
          reference
          receivedOn
          state
          mine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const mySeatsQuery = graphql(`
  query MySeats {
    mySeats {
      id
      reference
      panel
      declared
      state
    }
    myAppointments {
      id
      reference
      function
      declared
      state
    }
  }
`);

/** How far a case is: no text of it, and no reading that is written down. */
export const caseCourseQuery = graphql(`
  query CaseCourse($caseId: Uuid!) {
    caseCourse(caseId: $caseId) {
      id
      reference
      receivedOn
      state
      withdrawal
      sanction {
        state
        fromOn
        reviewOpensOn
        decideBy
        endedBySilence
        ...Meters
        terms {
          ...Terms
        }
        preview {
          ...PreviewRead
        }
      }
      ...LeavingInKept
      restoration {
        state
        mayApplyFrom
        askedOn
        decidedOn
        conditions {
          ...Terms
        }
      }
      measure {
        state
        ground
        fromOn
        untilOn
      }
      screening {
        risk
        screenedOn
        lookAgainBy
      }
      respondent {
        id
        name
      }
      mine
      identityOpenings {
        openedOn
        lastDay
        endedOn
      }
      emergencyOpenings {
        openedOn
        lastDay
        endedOn
        ground
        askedAs
        openedAs
      }
      functions {
        function
        person {
          id
          name
        }
        seat
        since
        endedOn
        declared
      }
      toAppoint {
        function
        seat
      }
      events {
        event
        on
        by
      }
      clocks {
        name
        what
        startedOn
        dueOn
        pausedSince
        daysUsed
        daysLeft
      }
      next {
        event
        joint
        asked {
          name
          kind
          of
          needed
        }
        refusals {
          code
          message
        }
      }
      missingSteps
    }
  }
`);
