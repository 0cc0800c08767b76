import { graphql } from '@standing/web-core';

/** The fictional people that a draft can be tried on. */
export const samplesQuery = graphql(`
  query SchemeSamples {
    schemeSamples {
      code
      title
      note
    }
  }
`);

export const tryQuery = graphql(`
  query TryScheme($document: String!, $level: String!, $sample: String!, $on: Day!) {
    trySchemeOn(document: $document, level: $level, sample: $sample, on: $on) {
      on
      level
      decision {
        scheme
        version
        level
        result
        metCount
        lineCount
        nextChangeOn
        nextBest {
          ruleId
          code
          sentence
        }
        groups {
          ...StandingGroup
        }
        lines {
          ...StandingLine
          parts {
            ...StandingLine
          }
        }
      }
    }
  }
`);
