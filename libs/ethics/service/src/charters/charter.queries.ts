import { Injectable } from '@nestjs/common';
import {
  AS_THE_CORE,
  type CharterLine,
  differences,
  editionInForce,
  languagesOf,
  linesOf,
  refusalsToPublishCharter,
} from '@standing/ethics/rules';
import { Clock } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../ethics.messages.js';
import {
  addressOfPerson,
  charterEditions,
  draftOfPerson,
  type EditionRow,
  timeOfBody,
  type VersionRow,
  versionsOfPerson,
} from './charter-reads.js';
import type {
  CharterCommitmentType,
  CharterEditionType,
  CharterVersionType,
  MyCharterType,
} from './charter.graphql.js';
import { charterHash } from './hashes.js';

/** A coach's own charter; nobody else's draft is within reach. */
@Injectable()
export class CharterQueries {
  constructor(private readonly clock: Clock) {}

  /** The reader's charter; null while no edition of the body's is in force. */
  async mine(reads: OperationReads, { personId, locale }: Member): Promise<MyCharterType | null> {
    const [time, editions, draft, versions, link] = await Promise.all([
      reads.row(timeOfBody),
      reads.rows(charterEditions),
      reads.maybe(draftOfPerson, [personId]),
      reads.rows(versionsOfPerson, [personId]),
      reads.maybe(addressOfPerson, [personId]),
    ]);
    const edition = editionInForce(editions, this.clock.todayIn(time));
    if (!edition) return null;
    const content = draft?.content ?? AS_THE_CORE;
    const lines = linesOf(edition.content, content);
    const unchanged = versions[0]?.hash === charterHash(edition.hash, lines);
    return {
      edition: shownEdition(edition),
      commitments: inCommitments(edition, lines),
      languages: languagesOf(lines),
      refusalsToPublish: refusalsToPublishCharter(edition.content, content, unchanged).map((refusal) =>
        sentenceOf(refusal, messages, locale),
      ),
      versions: versions.flatMap((version) => shownVersion(version, editions)),
      address: link?.address ?? null,
    };
  }

  async edition(reads: OperationReads, id: string): Promise<CharterEditionType | null> {
    const found = (await reads.rows(charterEditions)).find((edition) => edition.id === id);
    return found ? shownEdition(found) : null;
  }
}

function shownEdition({ id, edition, content, hash, validFrom }: EditionRow): CharterEditionType {
  const { title, source } = content;
  return { id, edition, title, source, hash, validFrom };
}

function inCommitments({ content }: EditionRow, lines: readonly CharterLine[]): CharterCommitmentType[] {
  return content.commitments.map(({ code, title, aims }) => ({
    code,
    title,
    aims: [...aims],
    lines: lines.filter(({ commitment }) => commitment === code),
  }));
}

function shownVersion(version: VersionRow, editions: readonly EditionRow[]): CharterVersionType[] {
  const edition = editions.find(({ id }) => id === version.editionId);
  if (!edition) return [];
  const { id, number, publishedOn, languages, hash } = version;
  const differing = differences(linesOf(edition.content, version.content)).length;
  const shown = { id, number, publishedOn, languages: [...languages], hash };
  return [{ ...shown, edition: edition.edition, differences: differing }];
}
