import { Injectable } from '@nestjs/common';
import { likelyPairs } from '@standing/ethics/rules';
import { hotLoader, type OperationReads } from '@standing/platform/graphql';
import { CodeEditionQueries } from '../editions/code-edition.queries.js';
import type { ClausePairType, CodeComparisonType } from './comparison.graphql.js';

/** The last comparison with each text, those with the body's own editions first. */
const comparisonsOfEditions = hotLoader<CodeComparisonType & { readonly editionId: string }>({
  name: 'ethics.comparisons-of-editions',
  text: `select * from (
           select distinct on (c.edition_id, c.earlier_edition_id, lower(c.reference_name))
                  c.id, c.edition_id as "editionId", e.edition as "earlierEdition", c.reference_name as "referenceName",
                  c.reference_link as "referenceLink", c.compared_on as "comparedOn", c.pairs
           from ethics.comparisons c
           left join ethics.editions e on e.body_id = c.body_id and e.id = c.earlier_edition_id
           where c.body_id = $1 and c.edition_id = any($2::uuid[])
           order by c.edition_id, c.earlier_edition_id, lower(c.reference_name), c.compared_at desc, c.id desc) latest
         order by "earlierEdition" is null, "earlierEdition" desc, "referenceName"`,
  key: ({ editionId }) => editionId,
});

/** Reads of what editions were compared with; anyone may. */
@Injectable()
export class ComparisonQueries {
  constructor(private readonly editions: CodeEditionQueries) {}

  async ofEdition(reads: OperationReads, editionId: string): Promise<CodeComparisonType[]> {
    return [...(await reads.many(comparisonsOfEditions, editionId))];
  }

  /** See `likelyPairs`. */
  async likely(reads: OperationReads, editionId: string, earlierEditionId: string): Promise<ClausePairType[]> {
    const [later, earlier] = await Promise.all(
      [editionId, earlierEditionId].map((id) => this.editions.clauses(reads, id)),
    );
    return likelyPairs(earlier ?? [], later ?? []);
  }
}
