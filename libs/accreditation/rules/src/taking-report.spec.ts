import { describe, expect, it } from '@jest/globals';
import { readReport, refusalsToTakeReport } from './taking-report.js';

const vouched = { level: 'one', sha256: 'a1' };

describe('taking a supervisor’s report into an application', () => {
  it.each([
    ['of the draft’s level, as it was signed', vouched, { sha256: 'a1', level: 'one' }, []],
    ['that nothing vouches for', null, { sha256: 'a1', level: 'one' }, ['ACCREDITATION_REPORT_UNKNOWN']],
    ['with another text', vouched, { sha256: 'b2', level: 'one' }, ['ACCREDITATION_REPORT_TEXT']],
    ['for another level', vouched, { sha256: 'a1', level: 'two' }, ['ACCREDITATION_REPORT_OTHER_LEVEL']],
  ])('%s', (_, note, given, expected) => {
    expect(refusalsToTakeReport(note, given).map(({ code }) => code)).toEqual(expected);
  });

  it('reads what it says, and nothing else of it', () => {
    const said = { readiness: 'Ready.', practice: 'Careful.', supervision: 'Open.' };

    expect(readReport(JSON.stringify({ level: 'one', ...said }))).toEqual(said);
  });
});
