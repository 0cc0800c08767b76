import { graphql, type ResultOf } from '@standing/web-core';

export const attendanceQuery = graphql(`
  query MyAttendance {
    myAttendance {
      id
      title
      kind
      provider
      firstDay
      lastDay
      minutes
    }
  }
`);

export const acceptAttendanceMutation = graphql(`
  mutation AcceptAttendance(
    $id: Uuid!
    $reflection: String!
    $acceptDuplicate: Boolean
    $namesMeant: Boolean!
    $idempotencyKey: Uuid!
  ) {
    acceptAttendance(
      id: $id
      reflection: $reflection
      acceptDuplicate: $acceptDuplicate
      namesMeant: $namesMeant
      idempotencyKey: $idempotencyKey
    ) {
      id
      minutes
    }
  }
`);

export const refuseAttendanceMutation = graphql(`
  mutation RefuseAttendance($id: Uuid!, $idempotencyKey: Uuid!) {
    refuseAttendance(id: $id, idempotencyKey: $idempotencyKey)
  }
`);

/** An event that the reader is reported to have attended. */
export type Attendance = ResultOf<typeof attendanceQuery>['myAttendance'][number];
