import { useQuery } from '@tanstack/react-query';
import { ask, graphql, type ResultOf, type VariablesOf } from '@standing/web-core';

export const registerQuery = graphql(`
  query MySubcontractors {
    mySubcontractors {
      isTold
      subcontractors {
        id
        name
        level
        issuer
        insurer
        coveredUntil
        coverSeenOn
        workedFrom
        workedUntil
        cover
        version
      }
    }
  }
`);

export const addSubcontractorMutation = graphql(`
  mutation AddSubcontractor($input: SubcontractorInput!, $idempotencyKey: Uuid!) {
    addSubcontractor(input: $input, idempotencyKey: $idempotencyKey) {
      isTold
    }
  }
`);

export const changeSubcontractorMutation = graphql(`
  mutation ChangeSubcontractor($id: Uuid!, $version: Int!, $input: SubcontractorInput!, $idempotencyKey: Uuid!) {
    changeSubcontractor(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      isTold
    }
  }
`);

export const eraseSubcontractorMutation = graphql(`
  mutation EraseSubcontractor($id: Uuid!, $idempotencyKey: Uuid!) {
    eraseSubcontractor(id: $id, idempotencyKey: $idempotencyKey) {
      isTold
    }
  }
`);

export const tellOfRegisterMutation = graphql(`
  mutation TellOfSubcontractorRegister($isTold: Boolean!, $idempotencyKey: Uuid!) {
    tellOfSubcontractorRegister(isTold: $isTold, idempotencyKey: $idempotencyKey) {
      isTold
    }
  }
`);

export type Register = ResultOf<typeof registerQuery>['mySubcontractors'];
export type Subcontractor = Register['subcontractors'][number];
export type SubcontractorSent = VariablesOf<typeof addSubcontractorMutation>['input'];

/** Where the register of the person signed in is kept. */
export const REGISTER_KEY = ['subcontractors'] as const;

/** The register of the person signed in. */
export function useRegister() {
  return useQuery({ queryKey: REGISTER_KEY, queryFn: () => ask(registerQuery, {}) });
}
