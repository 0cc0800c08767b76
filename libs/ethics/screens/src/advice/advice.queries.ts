import { graphql, type ResultOf } from '@standing/web-core';

/** Under which what is read of the desk is kept, in the page's memory alone. */
export const adviceKeys = {
  all: ['advice'],
  own: ['advice', 'own'],
  code: ['advice', 'code'],
  queue: ['advice', 'queue'],
} as const;

/** What is promised, whom else one may turn to, what there is to ask about, and what the reader asked under their name. */
export const adviceQuery = graphql(`
  query Advice($locale: String) {
    adviceTerm {
      months
    }
    helpContacts {
      name
      phone
      page
    }
    codeOfEthics(locale: $locale) {
      id
      sections {
        code
        title
        clauses {
          code
          text
        }
      }
    }
    myAdvice {
      id
      askedOn
      state
      topics
      adviserName
      words {
        saidBy
        saidOn
        text
      }
      erasedOn
    }
  }
`);

export const adviceOfCodeQuery = graphql(`
  query AdviceOfCode($code: String!) {
    adviceOfCode(code: $code) {
      id
      askedOn
      state
      topics
      adviserName
      words {
        saidBy
        saidOn
        text
      }
      erasedOn
    }
  }
`);

export const askMutation = graphql(`
  mutation AskAdvice($input: AskAdviceInput!, $idempotencyKey: Uuid!) {
    askAdvice(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const askWithoutNameMutation = graphql(`
  mutation AskAdviceWithoutName($input: AskAdviceInput!, $idempotencyKey: Uuid!) {
    askAdviceWithoutName(input: $input, idempotencyKey: $idempotencyKey) {
      returnCode
      erasedOn
    }
  }
`);

export const replyMutation = graphql(`
  mutation ReplyToAdvice($own: OwnAdviceInput!, $words: AdviceWordsInput!, $idempotencyKey: Uuid!) {
    replyToAdvice(own: $own, words: $words, idempotencyKey: $idempotencyKey) {
      id
      state
    }
  }
`);

export const closeMutation = graphql(`
  mutation CloseAdvice($own: OwnAdviceInput!, $idempotencyKey: Uuid!) {
    closeAdvice(own: $own, idempotencyKey: $idempotencyKey) {
      id
      state
    }
  }
`);

export const eraseMutation = graphql(`
  mutation EraseAdvice($own: OwnAdviceInput!, $idempotencyKey: Uuid!) {
    eraseAdvice(own: $own, idempotencyKey: $idempotencyKey)
  }
`);

export type Advice = ResultOf<typeof adviceQuery>;
export type Enquiry = Advice['myAdvice'][number];
export type Sections = NonNullable<Advice['codeOfEthics']>['sections'];
export type Receipt = ResultOf<typeof askWithoutNameMutation>['askAdviceWithoutName'];

/** By what an asker speaks of their own enquiry. */
export type Own = { readonly id: string } | { readonly code: string };
