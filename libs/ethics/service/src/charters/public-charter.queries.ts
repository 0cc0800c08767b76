import { Injectable } from '@nestjs/common';
import type { Language } from '@standing/ethics/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { OperationReads } from '@standing/platform/graphql';
import { charterPdf } from './charter-pdf.js';
import {
  charterEditions,
  versionOfCoach,
  versionsAtAddress,
  type VersionRow,
  versionsOfPerson,
} from './charter-reads.js';
import type { AskedCharterType, CharterPdfType, PublicCharterType } from './public-charter.graphql.js';
import { type ReadableCharter, readableCharter } from './readable-charter.js';

/** Published versions: one's own, those behind a link that is open, and the one that a client is asked about. */
@Injectable()
export class PublicCharterQueries {
  /** The version with this number behind the link, or the latest; null where the link is closed or never was. */
  async at(
    reads: OperationReads,
    address: string,
    number: number | null,
    language: Language,
  ): Promise<PublicCharterType | null> {
    const versions = await reads.rows(versionsAtAddress, [address]);
    const [latest] = versions;
    const version = number === null ? latest : versions.find((one) => one.number === number);
    if (!latest || !version) return null;
    return { ...(await readable(reads, version, language)), latest: latest.number };
  }

  /** The version of this coach, in another language where it was not written in the one asked for; null where there is none. */
  async asked(
    reads: OperationReads,
    versionId: string,
    coachId: string,
    language: Language,
  ): Promise<AskedCharterType | null> {
    const version = await reads.maybe(versionOfCoach, [versionId, coachId]);
    return version && readable(reads, version, language);
  }

  async pdfAt(reads: OperationReads, address: string, number: number, language: Language): Promise<CharterPdfType> {
    const versions = await reads.rows(versionsAtAddress, [address]);
    return inPdf(
      reads,
      versions.find((one) => one.number === number),
      language,
    );
  }

  async ownPdf(
    reads: OperationReads,
    { personId }: Member,
    versionId: string,
    language: Language,
  ): Promise<CharterPdfType> {
    const versions = await reads.rows(versionsOfPerson, [personId]);
    return inPdf(
      reads,
      versions.find(({ id }) => id === versionId),
      language,
    );
  }
}

/** `NotFound` for no version, and for a language that it was not written in: a document is asked for on purpose. */
async function inPdf(
  reads: OperationReads,
  version: VersionRow | undefined,
  language: Language,
): Promise<CharterPdfType> {
  if (!version?.languages.includes(language)) throw new NotFound('charter');
  const charter = await readable(reads, version, language);
  const name = `${language === 'fr' ? 'charte' : 'charter'}-${version.number}-${language}.pdf`;
  return { name, content: (await charterPdf(charter)).toString('base64') };
}

async function readable(reads: OperationReads, version: VersionRow, language: Language): Promise<ReadableCharter> {
  const edition = (await reads.rows(charterEditions)).find(({ id }) => id === version.editionId);
  if (!edition) throw new NotFound('charter');
  return readableCharter(version, edition, language);
}
