import { graphql } from '@standing/web-core';

/** When I am away as an assessor. */
export const myAbsencesQuery = graphql(`
  query MyAbsences {
    myAbsences {
      id
      from
      until
    }
  }
`);

export const enterAbsenceMutation = graphql(`
  mutation EnterAbsence($input: EnterAbsenceInput!, $idempotencyKey: Uuid!) {
    enterAbsence(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const correctAbsenceMutation = graphql(`
  mutation CorrectAbsence($input: CorrectAbsenceInput!, $idempotencyKey: Uuid!) {
    correctAbsence(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const takeBackAbsenceMutation = graphql(`
  mutation TakeBackAbsence($id: Uuid!, $idempotencyKey: Uuid!) {
    takeBackAbsence(id: $id, idempotencyKey: $idempotencyKey)
  }
`);
