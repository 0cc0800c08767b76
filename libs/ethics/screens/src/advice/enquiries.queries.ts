import { graphql, type ResultOf } from '@standing/web-core';

/** What an adviser sees before they take an enquiry, and how many asked in quarters that are over. */
export const adviceQueueQuery = graphql(`
  query AdviceQueue($locale: String) {
    adviceQueue {
      id
      askedOn
      chapters
      state
      heldBy
    }
    adviceTally {
      quarter
      chapter
      enquiries
    }
    codeOfEthics(locale: $locale) {
      id
      sections {
        code
        title
      }
    }
  }
`);

export const takeMutation = graphql(`
  mutation TakeAdvice($id: Uuid!, $noConflict: Boolean!, $takeOver: Boolean!, $idempotencyKey: Uuid!) {
    takeAdvice(id: $id, noConflict: $noConflict, takeOver: $takeOver, idempotencyKey: $idempotencyKey)
  }
`);

export const handBackMutation = graphql(`
  mutation HandBackAdvice($id: Uuid!, $hasConflict: Boolean!, $idempotencyKey: Uuid!) {
    handBackAdvice(id: $id, hasConflict: $hasConflict, idempotencyKey: $idempotencyKey)
  }
`);

export const openMutation = graphql(`
  mutation OpenAdvice($id: Uuid!, $idempotencyKey: Uuid!) {
    openAdvice(id: $id, idempotencyKey: $idempotencyKey) {
      id
      askedOn
      state
      topics
      askerName
      words {
        saidBy
        saidOn
        text
      }
      erasedOn
    }
  }
`);

export const answerMutation = graphql(`
  mutation AnswerAdvice($id: Uuid!, $words: AdviceWordsInput!, $idempotencyKey: Uuid!) {
    answerAdvice(id: $id, words: $words, idempotencyKey: $idempotencyKey)
  }
`);

export type Queue = ResultOf<typeof adviceQueueQuery>;
export type InQueue = Queue['adviceQueue'][number];
export type Opened = ResultOf<typeof openMutation>['openAdvice'];
