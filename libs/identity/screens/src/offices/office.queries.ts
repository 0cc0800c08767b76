import { graphql, type ResultOf } from '@standing/web-core';

/** The offices that a member holds or held in the body. */
export const memberOfficesQuery = graphql(`
  query MemberOffices($personId: Uuid!) {
    officesOfMember(personId: $personId) {
      id
      revision
      kind
      fromOn
      untilOn
    }
  }
`);

export type MemberOffice = ResultOf<typeof memberOfficesQuery>['officesOfMember'][number];

export const recordOfficeMutation = graphql(`
  mutation RecordOffice($input: RecordOfficeInput!, $idempotencyKey: Uuid!) {
    recordOffice(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const endOfficeMutation = graphql(`
  mutation EndOffice($id: Uuid!, $revision: Int!, $untilOn: Day!, $idempotencyKey: Uuid!) {
    endOffice(id: $id, revision: $revision, untilOn: $untilOn, idempotencyKey: $idempotencyKey)
  }
`);

export const correctOfficeMutation = graphql(`
  mutation CorrectOffice($input: CorrectOfficeInput!, $idempotencyKey: Uuid!) {
    correctOffice(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
