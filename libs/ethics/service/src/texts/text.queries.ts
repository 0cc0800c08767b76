import { Injectable } from '@nestjs/common';
import { type BodyTime, Clock, type Day } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { isInForceOn, lastDayOf, TEXTS, type TextRow } from './text.js';
import type { TextToSignType } from './text.graphql.js';

const timeOfBody = hotRead<BodyTime>({
  name: 'ethics.time-of-body-for-texts',
  text: `select zone, offset_seconds as "offsetSeconds" from ethics.body_times where body_id = $1`,
});

const textsOfBody = hotRead<TextRow>({ name: 'ethics.texts-of-body', text: `${TEXTS} order by "validFrom" desc, id` });

/** Reads of what members sign. */
@Injectable()
export class TextQueries {
  constructor(private readonly clock: Clock) {}

  async today(reads: OperationReads): Promise<Day> {
    return this.clock.todayIn(await reads.row(timeOfBody));
  }

  /** Every text that was ever published, the latest first. */
  async all(reads: OperationReads, locale: Locale): Promise<TextToSignType[]> {
    const [today, rows] = await Promise.all([this.today(reads), reads.rows(textsOfBody)]);
    return rows.map((row) => textIn(row, locale, today));
  }
}

function textIn(row: TextRow, locale: Locale, today: Day): TextToSignType {
  const { id, code, name, validFrom } = row;
  const inTime = { validFrom, validUntil: lastDayOf(row), isInForce: isInForceOn(row, today) };
  return { id, isCode: code === null, title: row[locale], name, ...inTime };
}
