import type { CharterCore, CharterDraft, Language } from '@standing/ethics/rules';
import type { BodyTime, Day } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';

export type EditionRow = {
  readonly id: string;
  readonly edition: string;
  readonly content: CharterCore;
  readonly hash: string;
  readonly validFrom: Day;
};

export type VersionRow = {
  readonly id: string;
  readonly number: number;
  readonly editionId: string;
  readonly content: CharterDraft;
  readonly languages: readonly Language[];
  readonly shownName: string;
  readonly hash: string;
  readonly publishedOn: Day;
};

const VERSION = `v.id, v.number, v.edition_id as "editionId", v.content, v.languages, v.shown_name as "shownName", v.hash,
                 v.published_on as "publishedOn"`;

export const timeOfBody = hotRead<BodyTime>({
  name: 'ethics.charter-time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from ethics.body_times where body_id = $1`,
});

export const charterEditions = hotRead<EditionRow>({
  name: 'ethics.charter-editions',
  text: `select id, edition, content, hash, valid_from as "validFrom" from ethics.charter_editions where body_id = $1`,
});

export const draftOfPerson = hotRead<{ readonly content: CharterDraft }>({
  name: 'ethics.charter-draft-of-person',
  text: `select content from ethics.charter_drafts where body_id = $1 and person_id = $2`,
});

export const versionsOfPerson = hotRead<VersionRow>({
  name: 'ethics.charter-versions-of-person',
  text: `select ${VERSION} from ethics.charter_versions v where v.body_id = $1 and v.person_id = $2 order by v.number desc`,
});

/** A version by its id and its coach. */
export const versionOfCoach = hotRead<VersionRow>({
  name: 'ethics.charter-version-of-coach',
  text: `select ${VERSION} from ethics.charter_versions v where v.body_id = $1 and v.id = $2 and v.person_id = $3`,
});

export const addressOfPerson = hotRead<{ readonly address: string }>({
  name: 'ethics.charter-address-of-person',
  text: `select address from ethics.charter_links where body_id = $1 and person_id = $2 and ended_on is null`,
});

/** Every version behind an open link, the latest first. */
export const versionsAtAddress = hotRead<VersionRow>({
  name: 'ethics.charter-versions-at-address',
  text: `select ${VERSION} from ethics.charter_links l
         join ethics.charter_versions v on v.body_id = l.body_id and v.person_id = l.person_id
         where l.body_id = $1 and l.address = $2 and l.ended_on is null order by v.number desc`,
});
