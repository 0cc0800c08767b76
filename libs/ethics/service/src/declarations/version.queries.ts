import { Injectable } from '@nestjs/common';
import type { DeclarationKind } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { isInForceOn, lastDayOf } from '../texts/text.js';
import { TextQueries } from '../texts/text.queries.js';
import type { DeclarationVersionType, EthicsTextType } from './version.graphql.js';

type Row = {
  readonly id: string;
  readonly code: string;
  readonly kind: DeclarationKind;
  readonly number: number;
  readonly title: EthicsTextType;
  readonly text: EthicsTextType;
  readonly hash: string;
  readonly validFrom: Day;
  readonly before: Day | null;
  readonly reportWithinDays: number | null;
  readonly publishedAt: Date;
  readonly publishedBy: string;
};

const versionsOfBody = hotRead<Row>({
  name: 'ethics.declaration-versions-of-body',
  text: `select v.id, v.code, v.kind, v.number, v.hash, v.valid_from as "validFrom",
      lead(v.valid_from) over (partition by v.code order by v.valid_from) as before,
      json_build_object('fr', v.title_fr, 'en', v.title_en) as title,
      json_build_object('fr', v.text_fr, 'en', v.text_en) as text,
      v.report_within_days as "reportWithinDays", v.published_at as "publishedAt", v.published_by as "publishedBy"
    from ethics.declaration_versions v
    where v.body_id = $1 order by v.kind = 'policy', v.kind desc, v.code, v.number desc`,
});

/** Reads of every version that the body has published, in both languages; of signatures nothing is within reach. */
@Injectable()
export class DeclarationVersionQueries {
  constructor(private readonly texts: TextQueries) {}

  /** By declaration, the undertakings first, and the latest version of each first. */
  async all(reads: OperationReads): Promise<DeclarationVersionType[]> {
    const [today, rows] = await Promise.all([this.texts.today(reads), reads.rows(versionsOfBody)]);
    return rows.map(({ before, publishedBy, ...version }) => {
      const inTime = { validFrom: version.validFrom, before };
      const isInForce = isInForceOn(inTime, today);
      return { ...version, validUntil: lastDayOf(inTime), isInForce, publishedBy: { id: publishedBy } };
    });
  }
}
