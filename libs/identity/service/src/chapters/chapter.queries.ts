import { Injectable } from '@nestjs/common';
import type { Actor } from '@standing/platform/auth';
import { decodeCursor, hotLoader, hotRead, type OperationReads, page } from '@standing/platform/graphql';
import { BodyQueries } from '../bodies/body.queries.js';
import { isDeceased } from '../deaths/is-deceased.js';
import type { ChapterMemberConnection, ChapterType, KeptChapterType } from './chapter.graphql.js';
import { PERIODS } from './periods.sql.js';

type Named = { readonly nameFr: string | null; readonly nameEn: string | null };
type Kept = Omit<KeptChapterType, 'name'>;

const NAMES = `name_fr as "nameFr", name_en as "nameEn"`;

const byId = hotLoader<Named & { readonly id: string }>({
  name: 'identity.chapters-by-id',
  text: `select distinct on (chapter_id) chapter_id as id, ${NAMES} from identity.chapters
    where body_id = $1 and chapter_id = any($2::uuid[]) order by chapter_id, revision desc`,
  key: (row) => row.id,
});

/** The deceased belong to nothing; their memberships stay. */
const kept = hotRead<Kept>({
  name: 'identity.kept-chapters',
  text: `${PERIODS}, chapters as (
      select distinct on (chapter_id) * from identity.chapters where body_id = $1 order by chapter_id, revision desc
    ), counted as (
      select o.chapter_id, count(*)::int as members from periods o
      join identity.people p on p.body_id = $1 and p.id = o.person_id
      where o.from_on <= $2 and (o.before is null or o.before > $2) and not ${isDeceased('p')} group by 1
    )
    select c.chapter_id as id, c.revision, ${NAMES}, c.dissolved_on as "dissolvedOn", coalesce(n.members, 0) as members
    from chapters c left join counted n on n.chapter_id = c.chapter_id
    order by c.chapter_id`,
});

type Row = {
  readonly id: string;
  readonly revision: number;
  readonly personId: string;
  readonly name: string;
  readonly fromOn: string;
  readonly before: string | null;
  readonly deceased: boolean;
};

const members = hotRead<Row>({
  name: 'identity.chapter-members',
  text: `${PERIODS}
    select o.membership_id as id, o.revision, p.id as "personId", p.name, o.from_on as "fromOn", o.before,
      ${isDeceased('p')} as deceased
    from periods o join identity.people p on p.body_id = $1 and p.id = o.person_id
    where o.chapter_id = $2 and (o.before is null or o.before > $3)
      and ($4::text is null or (p.name, o.membership_id) > ($4, $5::uuid))
    order by p.name, o.membership_id limit $6`,
});

/** Reads of chapters: their names for members, who belongs to them for the office. */
@Injectable()
export class ChapterQueries {
  constructor(private readonly bodies: BodyQueries) {}

  /** To members of the body; to others there is no such chapter. */
  async seenBy(actor: Actor, id: string, reads: OperationReads): Promise<ChapterType | null> {
    const found = actor.kind === 'member' && (await reads.one(byId, id));
    return found ? { id, name: nameFor(actor, found) } : null;
  }

  /** Each as it was last said, those that go on first, then by name. */
  async kept(reads: OperationReads, actor: Actor): Promise<KeptChapterType[]> {
    const { today } = await this.bodies.own(reads);
    const all = (await reads.rows(kept, [today])).map((row) => ({ ...row, name: nameFor(actor, row) }));
    return all.sort((one, other) => ended(one) - ended(other) || one.name.localeCompare(other.name, actor.locale));
  }

  /** A page of those who belong to it today or will, by name. */
  async members(
    reads: OperationReads,
    chapterId: string,
    first: number,
    after: string | null,
  ): Promise<ChapterMemberConnection> {
    const { today } = await this.bodies.own(reads);
    const [name = null, id = null] = decodeCursor(after) ?? [];
    const rows = await reads.rows(members, [chapterId, today, name, id, first + 1]);
    const people = rows.map(({ personId, name, ...row }) => ({ ...row, person: { id: personId, name } }));
    return page(people, first, ({ person, id: membershipId }) => [
      person.name,
      membershipId,
    ]) as ChapterMemberConnection;
  }
}

function ended({ dissolvedOn }: Kept): number {
  return dissolvedOn === null ? 0 : 1;
}

function nameFor({ locale }: Actor, { nameFr, nameEn }: Named): string {
  const [own, other] = locale === 'fr' ? [nameFr, nameEn] : [nameEn, nameFr];
  return own ?? other ?? '';
}
