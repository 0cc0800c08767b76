import { i18n } from '@lingui/core';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import type { StepWritten } from './steps.js';
import { WrittenSteps } from './written-steps.js';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(cleanup);

const RECORDED: StepWritten = {
  ...{ event: 'RECORD_EXCLUSION', on: '2027-02-03', by: 'REGISTRAR' },
  answers: [
    { name: 'EXCLUDED', values: ['yes'] },
    { name: 'ORGAN_MET_ON', values: ['2027-02-01'] },
    { name: 'CALLED_ON', values: ['2027-01-04'] },
    { name: 'MINUTES', values: ['Register {2027}, page 4'] },
  ],
};

describe('what was written with the steps of a case', () => {
  it('O10: reads days as days and where the minutes are as it was written', () => {
    render(
      <I18nProvider i18n={i18n}>
        <WrittenSteps written={[RECORDED]} />
      </I18nProvider>,
    );

    for (const read of ['Register {2027}, page 4', 'Yes', 'Monday 1 February 2027', 'Monday 4 January 2027'])
      expect(screen.getByText(read)).toBeTruthy();
  });
});
