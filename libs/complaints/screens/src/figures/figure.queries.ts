import { graphql } from '@standing/web-core';

/** What is counted of the cases that a registrar may count. */
export const caseFiguresQuery = graphql(`
  query CaseFigures($from: Day!, $until: Day!, $way: CaseWay) {
    caseFigures(from: $from, until: $until, way: $way) {
      today
      counted
      lengths {
        figure
        part
        ended
        medianDays
        p90Days
        oldestDays
        oldestGoesOn
      }
      shares {
        figure
        met
        missed
      }
      counts {
        figure
        part
        cases
        days
      }
      measures {
        caseId
        reference
        mine
        fromOn
        ageDays
        reviewBy
        lapsesOn
        daysToLapse
      }
      loads {
        officer {
          id
          name
        }
        as
        cases
      }
      guarded {
        all
        open
      }
    }
  }
`);

/** The cases that stand behind one of them. */
export const casesBehindFigureQuery = graphql(`
  query CasesBehindFigure(
    $figure: CaseFigure!
    $part: CaseFigurePart
    $from: Day!
    $until: Day!
    $way: CaseWay
    $after: String
  ) {
    casesBehindFigure(figure: $figure, part: $part, from: $from, until: $until, way: $way, first: 25, after: $after) {
      edges {
        node {
          id
          reference
          receivedOn
          state
          days
          missed
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
