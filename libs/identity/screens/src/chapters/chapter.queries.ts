import { graphql, type ResultOf } from '@standing/web-core';

/** Under which what is read of chapters is kept, and asked again when something is said of one. */
export const chapterKeys = { all: ['chapters'] } as const;

/** Every chapter, with how many belong to it. */
export const chaptersQuery = graphql(`
  query Chapters {
    chapters {
      id
      revision
      name
      nameFr
      nameEn
      dissolvedOn
      members
    }
  }
`);

/** Who belongs to one of them, page by page. */
export const chapterMembersQuery = graphql(`
  query ChapterMembers($chapterId: Uuid!, $after: String) {
    chapterMembers(chapterId: $chapterId, first: 50, after: $after) {
      edges {
        node {
          id
          revision
          person {
            id
            name
          }
          fromOn
          before
          deceased
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const foundChapterMutation = graphql(`
  mutation FoundChapter($input: ChapterNamesInput!, $idempotencyKey: Uuid!) {
    foundChapter(input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const renameChapterMutation = graphql(`
  mutation RenameChapter($id: Uuid!, $revision: Int!, $input: ChapterNamesInput!, $idempotencyKey: Uuid!) {
    renameChapter(id: $id, revision: $revision, input: $input, idempotencyKey: $idempotencyKey)
  }
`);

export const dissolveChapterMutation = graphql(`
  mutation DissolveChapter($id: Uuid!, $revision: Int!, $dissolvedOn: Day!, $idempotencyKey: Uuid!) {
    dissolveChapter(id: $id, revision: $revision, dissolvedOn: $dissolvedOn, idempotencyKey: $idempotencyKey)
  }
`);

export const putIntoChapterMutation = graphql(`
  mutation PutIntoChapter($input: MoveMembersInput!, $idempotencyKey: Uuid!) {
    putIntoChapter(input: $input, idempotencyKey: $idempotencyKey) {
      personId
      person {
        id
        name
      }
      refusals {
        code
        message
      }
    }
  }
`);

export const takeOutOfChapterMutation = graphql(`
  mutation TakeOutOfChapter($input: MoveMembersInput!, $idempotencyKey: Uuid!) {
    takeOutOfChapter(input: $input, idempotencyKey: $idempotencyKey) {
      personId
      person {
        id
        name
      }
      refusals {
        code
        message
      }
    }
  }
`);

export const takeBackMembershipMutation = graphql(`
  mutation TakeBackMembership($id: Uuid!, $revision: Int!, $idempotencyKey: Uuid!) {
    takeBackMembership(id: $id, revision: $revision, idempotencyKey: $idempotencyKey)
  }
`);

/** A chapter, as the office keeps it. */
export type Chapter = ResultOf<typeof chaptersQuery>['chapters'][number];

/** Somebody who belongs to one. */
export type ChapterMember = ResultOf<typeof chapterMembersQuery>['chapterMembers']['edges'][number]['node'];

/** What became of one member in an act on several. */
export type Moved = ResultOf<typeof putIntoChapterMutation>['putIntoChapter'][number];
