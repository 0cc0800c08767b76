import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { CHAPTER_MEMBERS, CHAPTERS, FOUND_CHAPTER, PUT_IN, TAKE_OUT } from './documents.js';
import { type Answer, givenABody, givenAMember } from './given.js';

/** A body with its registrar, and what is done with its chapters in a test. */
export async function chaptersOf(service: RunningService) {
  const bodyId = await givenABody(service);
  const personId = await givenAMember(service, bodyId);
  const registrar = service.member({ bodyId, personId, roles: ['registrar'], locale: 'en' });
  const as = (actor: Member = registrar) => service.as(actor);
  const found = (nameEn: string, key = newId()) =>
    as().graphql(FOUND_CHAPTER, { input: { nameFr: `${nameEn} (fr)`, nameEn }, key });
  const move = async (document: string, chapterId: string, fromOn: string, personIds: string[], key = newId()) => {
    const { data, errors } = await as().graphql(document, { input: { chapterId, fromOn, personIds }, key });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0] as Moved[];
  };
  return {
    bodyId,
    registrar,
    as,
    found,
    founded: async (nameEn: string) => idOf(await found(nameEn)),
    member: (name: string) => givenAMember(service, bodyId, { name }),
    putIn: (chapterId: string, fromOn: string, personIds: string[], key = newId()) =>
      move(PUT_IN, chapterId, fromOn, personIds, key),
    takeOut: (chapterId: string, fromOn: string, personIds: string[]) => move(TAKE_OUT, chapterId, fromOn, personIds),
    list: async () => (await as().graphql(CHAPTERS)).data['chapters'] as Kept[],
    membersOf: async (id: string, page: object = {}) => {
      const { data } = await as().graphql(CHAPTER_MEMBERS, { id, ...page });
      return (data['chapterMembers'] as { edges: { node: Belonging }[] }).edges.map(({ node }) => node);
    },
  };
}

type Moved = { personId: string; person: { name: string } | null; refusals: { code: string; message: string }[] };
type Kept = { id: string; revision: number; name: string; dissolvedOn: string | null; members: number };
type Belonging = {
  id: string;
  revision: number;
  person: { id: string; name: string };
  fromOn: string;
  before: string | null;
  deceased: boolean;
};

/** The id that a mutation answers. */
export function idOf({ data, errors }: Answer): string {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data)[0] as string;
}

/** The codes of the refusals of each row. */
export function codesOfRows(rows: readonly Moved[]): string[][] {
  return rows.map(({ refusals }) => refusals.map(({ code }) => code));
}
