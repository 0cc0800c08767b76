import { graphql, keys } from '@standing/web-core';

export const rosterKey = [...keys.cases, 'roster'] as const;

/** Who stands, will stand or stood on a roster. */
export const caseRosterQuery = graphql(`
  query CaseRoster {
    caseRoster {
      id
      person {
        id
        name
      }
      post
      fromOn
      endsOn
      keptByOffice
    }
  }
`);

export const putOnRosterMutation = graphql(`
  mutation PutOnRoster($input: PutOnRosterInput!, $idempotencyKey: Uuid!) {
    putOnRoster(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const takeOffRosterMutation = graphql(`
  mutation TakeOffRoster($id: Uuid!, $endsOn: Day!, $idempotencyKey: Uuid!) {
    takeOffRoster(id: $id, endsOn: $endsOn, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

/** In how many open cases at a time one person holds each function. */
export const loadLimitsQuery = graphql(`
  query LoadLimits {
    loadLimits {
      function
      limit
      min
      max
      set
    }
  }
`);

export const setLoadLimitMutation = graphql(`
  mutation SetLoadLimit($function: LimitedFunction!, $limit: Int!, $idempotencyKey: Uuid!) {
    setLoadLimit(function: $function, limit: $limit, idempotencyKey: $idempotencyKey) {
      function
    }
  }
`);

/** Who is next by rota; why anybody is not is told to nobody. */
export const nextInRotaQuery = graphql(`
  query NextInRota($caseId: Uuid!, $function: DeclaringFunction!, $seat: CaseSeat) {
    nextInRota(caseId: $caseId, function: $function, seat: $seat) {
      kept
      person {
        id
        name
      }
    }
  }
`);

/** Who was passed over, who was appointed, by whom and why. */
export const passedOverFragment = graphql(`
  fragment PassedOver on RotaPass {
    id
    reference
    function
    seat
    passed {
      id
      name
    }
    appointed {
      id
      name
    }
    by {
      id
      name
    }
    because
    onDay
  }
`);

/** Who was passed over in one case. */
export const rotaPassesInCaseQuery = graphql(`
  query RotaPassesInCase($caseId: Uuid!) {
    rotaPassesInCase(caseId: $caseId) {
      ...PassedOver
    }
  }
`);

/** Who was passed over in a period, in the cases that the reader may count. */
export const rotaPassesQuery = graphql(`
  query RotaPasses($from: Day!, $until: Day!) {
    rotaPasses(from: $from, until: $until) {
      ...PassedOver
    }
  }
`);
