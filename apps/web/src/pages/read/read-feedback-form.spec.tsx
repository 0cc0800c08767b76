import { describe, expect, it } from '@jest/globals';
import { readFeedbackForm } from './read-feedback-form.js';

describe('reading what a client sent', () => {
  it('takes the answers that exist and leaves the others empty', () => {
    expect(
      readFeedbackForm({ listening: 'ALWAYS', integrity: 'PERHAPS', transparency: '', comment: ' Clear. ' }),
    ).toEqual({
      listening: 'ALWAYS',
      integrity: null,
      responsibility: null,
      transparency: null,
      confidentiality: null,
      comment: 'Clear.',
      mayBeHandedOver: false,
      namesMeant: false,
    });
  });

  it('reads that the body may read the words, only where that was ticked', () => {
    expect(readFeedbackForm({ mayBeHandedOver: 'yes' }).mayBeHandedOver).toBe(true);
    expect(readFeedbackForm({ mayBeHandedOver: '' }).mayBeHandedOver).toBe(false);
  });

  it('reads that a name is meant', () => {
    expect(readFeedbackForm({ namesMeant: 'yes' }).namesMeant).toBe(true);
    expect(readFeedbackForm({ namesMeant: 'no' }).namesMeant).toBe(false);
  });
});
