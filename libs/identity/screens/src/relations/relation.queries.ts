import { graphql } from '@standing/web-core';

/** What I am to others of the body. */
export const myRelationsQuery = graphql(`
  query MyRelations {
    myRelations {
      id
      revision
      kind
      side
      fromOn
      untilOn
      otherShown
      declaredByMe
    }
  }
`);

/** What a member is to others, for the office. */
export const memberRelationsQuery = graphql(`
  query MemberRelations($personId: Uuid!) {
    relationsOfMember(personId: $personId) {
      id
      revision
      kind
      side
      fromOn
      untilOn
      other {
        id
        name
      }
      otherAddress
      declared
    }
  }
`);

export const declareRelationMutation = graphql(`
  mutation DeclareRelation($input: DeclareRelationInput!, $idempotencyKey: Uuid!) {
    declareRelation(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const recordRelationMutation = graphql(`
  mutation RecordRelation($input: RecordRelationInput!, $idempotencyKey: Uuid!) {
    recordRelation(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const endRelationMutation = graphql(`
  mutation EndRelation($id: Uuid!, $revision: Int!, $untilOn: Day!, $idempotencyKey: Uuid!) {
    endRelation(id: $id, revision: $revision, untilOn: $untilOn, idempotencyKey: $idempotencyKey)
  }
`);

export const correctRelationMutation = graphql(`
  mutation CorrectRelation($input: CorrectRelationInput!, $idempotencyKey: Uuid!) {
    correctRelation(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
