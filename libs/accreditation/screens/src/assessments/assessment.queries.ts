import { graphql } from '@standing/web-core';

/** Whether the reader assesses for the body: it says nothing of any application. */
export const amAssessorQuery = graphql(`
  query AmAssessor {
    amAssessor
  }
`);

/** What I was given to assess. */
export const myAssessmentsQuery = graphql(`
  query MyAssessments {
    myAssessments {
      id
      file
      level {
        title
      }
      status
      assignedAt
      declaredAt
      submittedAt
    }
  }
`);

export const answerAssignmentMutation = graphql(`
  mutation AnswerAssignment($id: Uuid!, $recusal: RecusalCode, $idempotencyKey: Uuid!) {
    answerAssignment(id: $id, recusal: $recusal, idempotencyKey: $idempotencyKey)
  }
`);
