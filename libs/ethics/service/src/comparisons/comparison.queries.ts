import { Injectable } from '@nestjs/common';
import { likelyPairs } from '@standing/ethics/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ClausePairType, CodeComparisonType } from './comparison.graphql.js';

/** The last comparison with each text, those with the body's own editions first. */
const comparisonsOfEdition = hotRead<CodeComparisonType>({
  name: 'ethics.comparisons-of-edition',
  text: `select * from (
           select distinct on (c.earlier_edition_id, lower(c.reference_name))
                  c.id, e.edition as "earlierEdition", c.reference_name as "referenceName",
                  c.reference_link as "referenceLink", c.compared_on as "comparedOn", c.pairs
           from ethics.comparisons c
           left join ethics.editions e on e.body_id = c.body_id and e.id = c.earlier_edition_id
           where c.body_id = $1 and c.edition_id = $2
           order by c.earlier_edition_id, lower(c.reference_name), c.compared_at desc, c.id desc) latest
         order by "earlierEdition" is null, "earlierEdition" desc, "referenceName"`,
});

/** The clauses of an edition in both languages, in their order. */
const wordsOfEdition = hotRead<{ readonly code: string; readonly fr: string; readonly en: string }>({
  name: 'ethics.words-of-edition',
  text: `select c.code, c.text_fr as "fr", c.text_en as "en" from ethics.clauses c
         join ethics.sections s on s.body_id = c.body_id and s.id = c.section_id
         where c.body_id = $1 and c.edition_id = $2 order by s.position, c.position`,
});

/** Reads of what an edition was compared with; anyone may. */
@Injectable()
export class ComparisonQueries {
  ofEdition(reads: OperationReads, editionId: string): Promise<CodeComparisonType[]> {
    return reads.rows(comparisonsOfEdition, [editionId]);
  }

  /** See `likelyPairs`. */
  async likely(reads: OperationReads, editionId: string, earlierEditionId: string): Promise<ClausePairType[]> {
    const [later, earlier] = [
      await reads.rows(wordsOfEdition, [editionId]),
      await reads.rows(wordsOfEdition, [earlierEditionId]),
    ];
    return likelyPairs(earlier, later);
  }
}
