import { graphql } from '@standing/web-core';

export const vaultQuery = graphql(`
  query MyVault {
    myVault {
      content
      tag
    }
  }
`);

export const keepVaultMutation = graphql(`
  mutation KeepVault($content: String!, $expected: String!) {
    keepVault(content: $content, expected: $expected)
  }
`);

/** The clauses that an entry may be about, and which edition the coach signed. */
export const clausesQuery = graphql(`
  query ClausesForVault($locale: String) {
    codeOfEthics(locale: $locale) {
      edition
      sections {
        code
        title
        clauses {
          code
          text
        }
      }
    }
    mySignature {
      edition
    }
  }
`);

/** Whom the member supervises, and when what is said there may be said outside. */
export const superviseesQuery = graphql(`
  query SuperviseesForVault {
    asSupervisor {
      id
      supervisees {
        id
        coachName
        subject
        terms {
          id
          limits
          answeredOn
        }
      }
    }
  }
`);

/** The logged sessions that a note may belong to. Which of them has one is said to nobody. */
export const sessionsQuery = graphql(`
  query SessionsForVault {
    mySupervisionSessions(first: 50) {
      edges {
        node {
          id
          heldOn
          supervisor {
            id
            name
          }
        }
      }
    }
  }
`);
