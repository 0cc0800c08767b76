import { graphql, type ResultOf } from '@standing/web-core';

/** One's own plan, those in which somebody counts on one, and one's key. */
export const continuityQuery = graphql(`
  query Continuity {
    myContinuityPlan {
      id
      colleagueAddress
      namedOn
      state
      key {
        id
        publicKey
      }
      listSavedOn
      listOpens
      confirmed {
        coachOn
        colleagueOn
      }
      checkDueOn
      releasedOn
    }
    continuityEntrustedToMe {
      id
      coachName
      namedOn
      state
      hasList
      confirmed {
        coachOn
        colleagueOn
      }
      checkDueOn
      releasedOn
    }
    myContinuityKey {
      id
      publicKey
    }
  }
`);

export type Continuity = ResultOf<typeof continuityQuery>;
export type Plan = NonNullable<Continuity['myContinuityPlan']>;
export type Trust = Continuity['continuityEntrustedToMe'][number];

export const releasedListQuery = graphql(`
  query ReleasedContinuityList($planId: Uuid!) {
    releasedContinuityList(planId: $planId) {
      publicKey
      sealed
    }
  }
`);

export const nameColleagueMutation = graphql(`
  mutation NameContinuityColleague($address: String!, $idempotencyKey: Uuid!) {
    nameContinuityColleague(address: $address, idempotencyKey: $idempotencyKey)
  }
`);

export const answerPlanMutation = graphql(`
  mutation AnswerContinuityPlan($planId: Uuid!, $accept: Boolean!, $idempotencyKey: Uuid!) {
    answerContinuityPlan(planId: $planId, accept: $accept, idempotencyKey: $idempotencyKey)
  }
`);

export const leavePlanMutation = graphql(`
  mutation LeaveContinuityPlan($planId: Uuid!, $idempotencyKey: Uuid!) {
    leaveContinuityPlan(planId: $planId, idempotencyKey: $idempotencyKey)
  }
`);

export const confirmPlanMutation = graphql(`
  mutation ConfirmContinuityPlan($planId: Uuid!, $idempotencyKey: Uuid!) {
    confirmContinuityPlan(planId: $planId, idempotencyKey: $idempotencyKey)
  }
`);

export const keepKeyMutation = graphql(`
  mutation KeepContinuityKey($publicKey: String!, $idempotencyKey: Uuid!) {
    keepContinuityKey(publicKey: $publicKey, idempotencyKey: $idempotencyKey)
  }
`);

export const keepListMutation = graphql(`
  mutation KeepContinuityList($input: KeepContinuityListInput!, $idempotencyKey: Uuid!) {
    keepContinuityList(input: $input, idempotencyKey: $idempotencyKey)
  }
`);
