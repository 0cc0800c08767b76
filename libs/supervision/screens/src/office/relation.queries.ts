import { graphql, type ResultOf } from '@standing/web-core';

export const relationsToReviewQuery = graphql(`
  query SupervisionRelationsToReview {
    supervisionRelationsToReview {
      id
      relations
      superviseeName
      supervisorName
      since
    }
  }
`);

export const relationRulesQuery = graphql(`
  query SupervisionRelationRules {
    supervisionRelationRules {
      relation
      today
      history {
        id
        treatment
        fromOn
        setOn
      }
    }
  }
`);

export const reviewRelationsMutation = graphql(`
  mutation ReviewSupervisionRelations(
    $id: Uuid!
    $outcome: RelationReviewOutcome!
    $reason: RelationReviewReason!
    $idempotencyKey: Uuid!
  ) {
    reviewSupervisionRelations(id: $id, outcome: $outcome, reason: $reason, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const setRelationRuleMutation = graphql(`
  mutation SetSupervisionRelationRule($input: SetRelationRuleInput!, $idempotencyKey: Uuid!) {
    setSupervisionRelationRule(input: $input, idempotencyKey: $idempotencyKey) {
      relation
    }
  }
`);

export type ToReview = ResultOf<typeof relationsToReviewQuery>['supervisionRelationsToReview'][number];
export type Treated = ResultOf<typeof relationRulesQuery>['supervisionRelationRules'][number];
