import { graphql } from '@standing/web-core';

/** One activity, whole: the form that corrects it begins with what stands. */
export const activityFragment = graphql(`
  fragment CpdActivityShown on CpdActivity {
    id
    title
    kind
    firstDay
    lastDay
    minutes
    categories {
      code
      minutes
    }
    seriesId
    reflection
    provider
    attested
    countsFor
    spentOn
    version
    withdrawn
    document {
      id
      name
      erasedOn
      keptUntil
    }
  }
`);

export const activitiesQuery = graphql(`
  query MyCpdActivities($after: String) {
    myCpdActivities(first: 25, after: $after) {
      edges {
        node {
          id
          ...CpdActivityShown
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the standing says of the lines that count development. */
export const figureQuery = graphql(`
  query CpdInStanding {
    standing {
      aimedLevel {
        title
      }
      decision {
        lines {
          ruleId
          kind
          title
          unit
          result
          needed
          counted
          awaiting
          windowFrom
          windowTo
          adjusted {
            kind
            sentence
          }
        }
      }
    }
  }
`);

/** The categories of the body's scheme: over them an activity is divided, and by their titles a line is understood. */
export const categoriesQuery = graphql(`
  query CpdCategories {
    cpdCategories {
      code
      title
      titles
      within
    }
  }
`);

/** What the lines on development would say with what is being typed: nothing is kept of it. */
export const ifQuery = graphql(`
  query CpdStandingIf($activity: ActivityIfInput!) {
    myStandingIf(activity: $activity) {
      ruleId
      title
      unit
      modality
      needed
      before
      after
      result
      leftOut {
        amount
        reason
        sentence
      }
      stillMissing
    }
  }
`);

/** What each activity weighs on each line, as the decision has it. */
export const usesQuery = graphql(`
  query CpdUses {
    myDevelopment {
      activityId
      ruleId
      title
      unit
      isShared
      amount
      reason
      sentence
    }
  }
`);

export const recordMutation = graphql(`
  mutation RecordCpdActivity($input: CpdActivityInput!, $idempotencyKey: Uuid!) {
    recordCpdActivity(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
      minutes
    }
  }
`);

export const correctMutation = graphql(`
  mutation CorrectCpdActivity($id: Uuid!, $version: Int!, $input: CpdActivityInput!, $idempotencyKey: Uuid!) {
    correctCpdActivity(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const allotMutation = graphql(`
  mutation AllotCpdActivity($id: Uuid!, $version: Int!, $countsFor: String, $idempotencyKey: Uuid!) {
    allotCpdActivity(id: $id, version: $version, countsFor: $countsFor, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawCpdActivity($id: Uuid!, $version: Int!, $idempotencyKey: Uuid!) {
    withdrawCpdActivity(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);
