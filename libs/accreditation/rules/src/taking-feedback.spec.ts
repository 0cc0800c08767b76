import { describe, expect, it } from '@jest/globals';
import { readFeedbackWords, refusalsToTakeFeedback } from './taking-feedback.js';

describe('taking words of feedback into an application', () => {
  it.each([
    ['as they were vouched for', { sha256: 'a1' }, 'a1', []],
    ['that nothing vouches for', null, 'a1', ['ACCREDITATION_FEEDBACK_UNKNOWN']],
    ['in another text', { sha256: 'a1' }, 'b2', ['ACCREDITATION_FEEDBACK_TEXT']],
  ])('%s', (_, note, sha256, expected) => {
    expect(refusalsToTakeFeedback(note, sha256).map(({ code }) => code)).toEqual(expected);
  });

  it('reads the words and the two numbers, and nothing else', () => {
    const said = { words: ['Clear.'], answers: 5, withWords: 2 };

    expect(readFeedbackWords(JSON.stringify({ ...said, statements: [] }))).toEqual(said);
  });
});
