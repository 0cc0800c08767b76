import { Injectable } from '@nestjs/common';
import { ADVICE_MONTHS, type EnquiryState } from '@standing/ethics/rules';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { SettingQueries } from '../settings/setting.queries.js';
import type { AdviceEnquiryType, AdviceReceiptType } from './advice.graphql.js';
import { AdviceSeals } from './advice-seals.js';
import { openedEnquiry, openedWords, type SealedWord } from './opened-advice.js';
import { found, type OwnPlace } from './own-enquiry.js';

type Row = {
  readonly id: string;
  readonly askedOn: string;
  readonly state: EnquiryState;
  readonly erasedOn: string;
  readonly topicsSealed: Buffer;
  readonly askerSealed: Buffer | null;
  readonly adviserSealed: Buffer | null;
  readonly wrapped: Buffer;
};

const ENQUIRY = `select e.id, e.asked_on as "askedOn", e.state, e.erased_on as "erasedOn", e.topics_sealed as "topicsSealed",
    e.asker_sealed as "askerSealed", e.adviser_sealed as "adviserSealed", k.wrapped
  from ethics.advice_enquiries e join ethics.advice_keys k on k.body_id = e.body_id and k.enquiry_id = e.id
  where e.body_id = $1`;

const ofAsker = hotRead<Row>({
  name: 'ethics.advice-of-asker',
  text: `${ENQUIRY} and e.asker_hash = $2 order by e.last_word_on desc, e.id`,
});

const ofCode = hotRead<Row>({ name: 'ethics.advice-of-code', text: `${ENQUIRY} and e.code_hash = $2` });

const words = hotLoader<SealedWord & { readonly enquiryId: string }>({
  name: 'ethics.advice-words',
  text: `select enquiry_id as "enquiryId", place, said_by as "saidBy", said_on as "saidOn", sealed
    from ethics.advice_words where body_id = $1 and enquiry_id = any($2::uuid[]) order by place`,
  key: ({ enquiryId }) => enquiryId,
});

/** What askers read of their own: nothing is kept of their reading. */
@Injectable()
export class AdviceQueries {
  constructor(
    private readonly seals: AdviceSeals,
    private readonly settings: SettingQueries,
  ) {}

  async months(reads: OperationReads): Promise<number> {
    return (await this.settings.adviceMonths(reads)) ?? ADVICE_MONTHS;
  }

  /** Those that this member asked under their name, the latest word first. */
  async ofMember(reads: OperationReads, personId: string): Promise<AdviceEnquiryType[]> {
    const rows = await reads.rows(ofAsker, [this.seals.askerHash(reads.bodyId, personId)]);
    return Promise.all(rows.map((row) => this.opened(reads, row)));
  }

  async own(reads: OperationReads, place: OwnPlace): Promise<AdviceEnquiryType> {
    return this.opened(reads, await this.rowAt(reads, place));
  }

  /** For the form with this key: the same code each time. */
  async receipt(reads: OperationReads, formKey: string): Promise<AdviceReceiptType> {
    const returnCode = this.seals.codeOf(reads.bodyId, formKey);
    const { erasedOn } = await this.rowAt(reads, { codeHash: this.seals.codeHash(reads.bodyId, returnCode) });
    return { returnCode, erasedOn };
  }

  private async rowAt(reads: OperationReads, place: OwnPlace): Promise<Row> {
    if ('codeHash' in place) return found(await reads.maybe(ofCode, [place.codeHash]), place);
    const rows = await reads.rows(ofAsker, [place.askerHash]);
    return found(rows.find(({ id }) => id === place.id) ?? null, place);
  }

  private async opened(reads: OperationReads, row: Row): Promise<AdviceEnquiryType> {
    const { id, askedOn, state, erasedOn } = row;
    const key = this.seals.open(reads.bodyId, id, row.wrapped);
    const { topics, adviserName } = openedEnquiry(key, row);
    const said = openedWords(key, await reads.many(words, id));
    return { id, askedOn, state, erasedOn, topics, adviserName, words: said };
  }
}
