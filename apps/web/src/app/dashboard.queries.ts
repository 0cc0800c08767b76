import { graphql } from '@standing/web-core';

/**
 * A coach's whole picture in one question, for whatever shows it in one place. `npm run bench:dashboard` measures it: see
 * `docs/benchmarks.md`.
 */
export const dashboardQuery = graphql(`
  query Dashboard {
    me {
      id
      name
    }
    standing {
      scheme
      level {
        code
        title
      }
      status
      since
      until
    }
    mySupervisionSessions(first: 20) {
      edges {
        node {
          id
          heldOn
          minutes
          form
          status
          supervisor {
            name
          }
        }
      }
    }
    myCpdTotals {
      kind
      minutes
    }
  }
`);
