import { Injectable } from '@nestjs/common';
import { editionInForce, validUntil } from '@standing/ethics/rules';
import { type BodyTime, Clock, NotFound } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ClauseType, CodePdfType, CodeSectionType } from './code-edition.graphql.js';
import { codePdf } from './code-pdf.js';
import type { EditionInLocale } from './edition-in-locale.js';

/** So much of the hash is in a file’s name: enough to tell editions apart. */
const HASH_SHOWN = 8;

type EditionRow = {
  readonly id: string;
  readonly edition: string;
  readonly fr: string;
  readonly en: string;
  readonly hash: string;
  readonly validFrom: string;
};

type ClauseRow = {
  readonly sectionCode: string;
  readonly sectionTitle: string;
  readonly code: string;
  readonly text: string;
};

const timeOfBody = hotRead<BodyTime>({
  name: 'ethics.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from ethics.body_times where body_id = $1`,
});

const editionsOfBody = hotRead<EditionRow>({
  name: 'ethics.editions-of-body',
  text: `select id, edition, title_fr as "fr", title_en as "en", hash, valid_from as "validFrom"
         from ethics.editions where body_id = $1`,
});

const clausesOfEdition = hotRead<ClauseRow>({
  name: 'ethics.clauses-of-edition',
  text: `select s.code as "sectionCode", case $3::text when 'fr' then s.title_fr else s.title_en end as "sectionTitle",
                c.code, case $3::text when 'fr' then c.text_fr else c.text_en end as "text"
         from ethics.clauses c join ethics.sections s on s.body_id = c.body_id and s.id = c.section_id
         where c.body_id = $1 and c.edition_id = $2 order by s.position, c.position`,
});

/** Reads of the editions of the code; anyone may read any of them. */
@Injectable()
export class CodeEditionQueries {
  constructor(private readonly clock: Clock) {}

  /** The edition in force today, on the body's clock. */
  async inForce(reads: OperationReads, locale: Locale): Promise<EditionInLocale | null> {
    const [time, editions] = await Promise.all([reads.row(timeOfBody), reads.rows(editionsOfBody)]);
    const edition = editionInForce(editions, this.clock.todayIn(time));
    return edition ? inLocale(edition, editions, locale) : null;
  }

  /** Every edition, the latest first. */
  async all(reads: OperationReads, locale: Locale): Promise<EditionInLocale[]> {
    const editions = await reads.rows(editionsOfBody);
    return [...editions]
      .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
      .map((row) => inLocale(row, editions, locale));
  }

  /** The one that the body calls so. */
  async named(reads: OperationReads, name: string, locale: Locale): Promise<EditionInLocale | null> {
    const editions = await reads.rows(editionsOfBody);
    const edition = editions.find((row) => row.edition.trim() === name.trim());
    return edition ? inLocale(edition, editions, locale) : null;
  }

  /** `NotFound` for a name that no edition has. */
  async pdf(reads: OperationReads, name: string, locale: Locale): Promise<CodePdfType> {
    const edition = await this.named(reads, name, locale);
    if (!edition) throw new NotFound('edition');
    const content = await codePdf(edition, await this.sections(reads, edition));
    const file = `code-${edition.hash.slice(0, HASH_SHOWN)}-${locale}.pdf`;
    return { name: file, content: content.toString('base64') };
  }

  async byId(reads: OperationReads, id: string, locale: Locale): Promise<EditionInLocale | null> {
    const editions = await reads.rows(editionsOfBody);
    const edition = editions.find((row) => row.id === id);
    return edition ? inLocale(edition, editions, locale) : null;
  }

  async sections(reads: OperationReads, { id, locale }: EditionInLocale): Promise<CodeSectionType[]> {
    return inSections(await reads.rows(clausesOfEdition, [id, locale]));
  }
}

function inLocale(row: EditionRow, all: readonly EditionRow[], locale: Locale): EditionInLocale {
  const { id, edition, hash, validFrom } = row;
  return { id, edition, hash, validFrom, title: row[locale], validUntil: validUntil(row, all), locale };
}

function inSections(rows: readonly ClauseRow[]): CodeSectionType[] {
  const sections = new Map<string, { code: string; title: string; clauses: ClauseType[] }>();
  for (const { sectionCode, sectionTitle, code, text } of rows) {
    const section = sections.get(sectionCode) ?? { code: sectionCode, title: sectionTitle, clauses: [] };
    section.clauses.push({ code, text });
    sections.set(sectionCode, section);
  }
  return [...sections.values()];
}
