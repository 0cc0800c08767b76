import { models, type Sample, samples } from '@standing/accreditation/drafts';
import { isSchemeText, parseScheme, publishable } from '@standing/accreditation/format';
import { decide, type SchemeVersion } from '@standing/accreditation/requirements';
import { refusalsOfDocument } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { type Day, Refused, refuseIfAny } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { CALENDAR } from '../calendar.js';
import { shownDecision } from '../standing/shown-decision.js';
import { modelNote } from '../words/model-note.js';
import type { SchemeCheckType, SchemeModelType, SchemeSampleType, SchemeTrialType } from './trial.graphql.js';

/** A text to try, with whom, for which level and on which day. */
export type TrialAsked = {
  readonly document: string;
  readonly level: string;
  readonly sample: string;
  readonly on: Day;
};

/** What can be asked of a text of a scheme before it is a version of anything. Nothing here is kept. */
@Injectable()
export class TrialQueries {
  models(locale: Locale): SchemeModelType[] {
    return models.map((model) => ({
      code: model.scheme,
      title: model.title[locale],
      note: modelNote(model, locale),
    }));
  }

  samples(locale: Locale): SchemeSampleType[] {
    return samples.map(({ code, title, note }) => ({ code, title: title[locale], note: note[locale] }));
  }

  /** Every mistake of the text, be it no JSON at all. Refusals: ACCREDITATION_DRAFT_TOO_LONG. */
  check(document: string, locale: Locale): SchemeCheckType {
    refuseIfAny(refusalsOfDocument(document.length, true));
    const { scheme, mistakes } = parseScheme(document, locale);
    return { mistakes: [...mistakes], blanks: scheme === null ? [] : publishable(scheme, locale) };
  }

  /**
   * What the text decides of the fictional person. Refusals: ACCREDITATION_SCHEME_MISTAKE for each
   * mistake, ACCREDITATION_DRAFT_LEVEL_UNKNOWN, ACCREDITATION_SAMPLE_UNKNOWN, and `refusalsOfDocument`.
   */
  trial({ document, level, sample: code, on }: TrialAsked, locale: Locale): SchemeTrialType {
    const scheme = rightScheme(document, locale);
    if (!scheme.levels.some((one) => one.code === level))
      throw new Refused([{ code: 'ACCREDITATION_DRAFT_LEVEL_UNKNOWN', params: { level }, path: 'level' }]);
    const decision = decide(scheme, level, sampleNamed(code).evidenceOn(on), CALENDAR, on);
    return { on, level, decision: shownDecision(decision, { id: null, document: scheme, nextFrom: null }, locale) };
  }
}

function sampleNamed(code: string): Sample {
  const sample = samples.find((one) => one.code === code);
  if (sample !== undefined) return sample;
  throw new Refused([{ code: 'ACCREDITATION_SAMPLE_UNKNOWN', params: { sample: code }, path: 'sample' }]);
}

function rightScheme(document: string, locale: Locale): SchemeVersion {
  refuseIfAny(refusalsOfDocument(document.length, isSchemeText(document)));
  const { scheme, mistakes } = parseScheme(document, locale);
  if (scheme !== null) return scheme;
  throw new Refused(
    mistakes.map(({ path, message: what }) => ({ code: 'ACCREDITATION_SCHEME_MISTAKE', params: { what }, path })),
  );
}
