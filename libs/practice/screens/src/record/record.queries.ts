import { graphql } from '@standing/web-core';

export const engagementRecordQuery = graphql(`
  query EngagementRecord($id: Uuid!) {
    myEngagement(id: $id) {
      id
      pseudonym
      kind
      startedOn
      endedOn
      minutes
      terms {
        sponsor
        prescriber
        country
        agreedMinutes
        agreedUntil
        sponsorReceives
      }
      end {
        endedOn
        endedBy
        referred
      }
      record {
        contract {
          item
          clause
          mark {
            id
            onDay
          }
        }
        consents {
          consent
          clause
          answers {
            id
            answer
            onDay
          }
        }
        course {
          id
          item
          clause
          onDay
        }
        files {
          item
          clause
          mark {
            id
            onDay
          }
        }
      }
    }
  }
`);

export const signalsQuery = graphql(`
  query EngagementSignals {
    myEngagementSignals {
      engagement {
        id
        pseudonym
      }
      signals
    }
  }
`);

export const countriesQuery = graphql(`
  query CountriesOfPractice {
    coverCountries
  }
`);

export const sayTermsMutation = graphql(`
  mutation SayEngagementTerms($input: EngagementTermsInput!, $idempotencyKey: Uuid!) {
    sayEngagementTerms(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const sayEndMutation = graphql(`
  mutation SayEngagementEnd($engagementId: Uuid!, $end: EngagementEndInput, $idempotencyKey: Uuid!) {
    sayEngagementEnd(engagementId: $engagementId, end: $end, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const markMutation = graphql(`
  mutation MarkEngagement($engagementId: Uuid!, $item: EngagementItem!, $onDay: Day!, $idempotencyKey: Uuid!) {
    markEngagement(engagementId: $engagementId, item: $item, onDay: $onDay, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const answerConsentMutation = graphql(`
  mutation AnswerConsent(
    $engagementId: Uuid!
    $consent: EngagementConsent!
    $answer: ConsentAnswer!
    $onDay: Day!
    $idempotencyKey: Uuid!
  ) {
    answerConsent(
      engagementId: $engagementId
      consent: $consent
      answer: $answer
      onDay: $onDay
      idempotencyKey: $idempotencyKey
    ) {
      id
    }
  }
`);

export const takeBackMutation = graphql(`
  mutation TakeBackEngagementMark($markId: Uuid!, $idempotencyKey: Uuid!) {
    takeBackEngagementMark(markId: $markId, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const setAsideMutation = graphql(`
  mutation SetEngagementSignalsAside($engagementId: Uuid!, $signals: [EngagementSignal!]!, $idempotencyKey: Uuid!) {
    setEngagementSignalsAside(engagementId: $engagementId, signals: $signals, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
