import { graphql } from '@standing/web-core';

export const supervisorsToVetQuery = graphql(`
  query SupervisorsToVet {
    supervisorsToVet {
      id
      name
      email
      proposedOn
      disownedOn
    }
  }
`);

export const vetSupervisorMutation = graphql(`
  mutation VetSupervisor($supervisorId: Uuid!, $idempotencyKey: Uuid!) {
    vetSupervisor(supervisorId: $supervisorId, idempotencyKey: $idempotencyKey) {
      id
      vettedOn
    }
  }
`);
