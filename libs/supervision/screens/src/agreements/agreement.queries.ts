import { graphql } from '@standing/web-core';

export const agreementsQuery = graphql(`
  query MyAgreements {
    myAgreements {
      id
      subject
      status
      startsOn
      proposedOn
      answeredOn
      disownedOn
      superviseeRelations
      supervisorRelations
      supervisor {
        id
        name
        addressShown
        vetted
        available
      }
    }
  }
`);

export const directoryQuery = graphql(`
  query SupervisorDirectory($search: String) {
    supervisorDirectory(search: $search) {
      id
      name
      addressShown
    }
  }
`);

export const proposeAgreementMutation = graphql(`
  mutation ProposeAgreement($input: ProposeAgreementInput!, $idempotencyKey: Uuid!) {
    proposeAgreement(input: $input, idempotencyKey: $idempotencyKey) {
      id
      supervisor {
        name
      }
    }
  }
`);
