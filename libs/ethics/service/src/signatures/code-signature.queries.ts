import { Injectable } from '@nestjs/common';
import { obstaclesToSigning } from '@standing/ethics/rules';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { CodeEditionQueries } from '../editions/code-edition.queries.js';
import { messages } from '../ethics.messages.js';
import type { CodeSignatureType, CodeStandingType } from './code-signature.graphql.js';
import { stands } from './standing-signatures.js';

const signaturesOfPerson = hotRead<CodeSignatureType>({
  name: 'ethics.signatures-of-person',
  text: `select s.id, s.edition_id as "editionId", e.edition, s.text_hash as "editionHash", s.place,
                s.signed_on as "signedOn", s.name_typed as "nameTyped", s.method, s.signed_at as "signedAt"
         from ethics.signatures s join ethics.editions e on e.body_id = s.body_id and e.id = s.edition_id
         where s.body_id = $1 and s.person_id = $2 and ${stands('s')} order by e.valid_from desc, s.signed_at desc`,
});

/** Reads of a member's own signatures; nobody else's are within reach. */
@Injectable()
export class CodeSignatureQueries {
  constructor(private readonly editions: CodeEditionQueries) {}

  async latest(reads: OperationReads, { personId }: Member): Promise<CodeSignatureType | null> {
    const [latest] = await reads.rows(signaturesOfPerson, [personId]);
    return latest ?? null;
  }

  async byId(reads: OperationReads, { personId }: Member, id: string): Promise<CodeSignatureType | null> {
    const all = await reads.rows(signaturesOfPerson, [personId]);
    return all.find((signature) => signature.id === id) ?? null;
  }

  async standing(reads: OperationReads, { personId, locale }: Member): Promise<CodeStandingType> {
    const [inForce, all] = await Promise.all([
      this.editions.inForce(reads, locale),
      reads.rows(signaturesOfPerson, [personId]),
    ]);
    const signed = all.map(({ editionId }) => editionId);
    return {
      signed: inForce !== null && signed.includes(inForce.id),
      refusalsToSign: obstaclesToSigning(inForce ?? undefined, signed).map((refusal) =>
        sentenceOf(refusal, messages, locale),
      ),
    };
  }
}
