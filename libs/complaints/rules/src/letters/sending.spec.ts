import { describe, expect, it } from '@jest/globals';
import { REACHED_BY } from '../taken-down.js';
import { isSentByStaff, refusalsToSend, type Sending, slipNumber } from './sending.js';

const posted: Sending = { by: 'registered-post', on: '2026-11-22', number: '1A00012345678' };
const told: Sending = { by: 'told-by-phone', on: '2026-11-22', number: null };

describe('a letter to somebody who reads it nowhere else', () => {
  it.each<[string, Sending, [string, string][]]>([
    ['it was posted on the day on which it was written', { ...posted, on: '2026-11-20' }, []],
    ['it was read out', told, []],
    ['it was handed over', { ...told, by: 'handed-over' }, []],
    ['it is to be posted', { ...posted, on: '2026-11-23' }, [['COMPLAINTS_SENT_IN_FUTURE', 'on']]],
    ['the day is none', { ...posted, on: '' }, [['COMPLAINTS_SENT_IN_FUTURE', 'on']]],
    ['it was posted before', { ...posted, on: '2026-11-19' }, [['COMPLAINTS_SENT_BEFORE_WRITTEN', 'on']]],
    ['there is no slip', { ...posted, number: null }, [['COMPLAINTS_SLIP_NUMBER_MISSING', 'number']]],
    ['the slip is a name', { ...posted, number: 'JEANNE PETIT' }, [['COMPLAINTS_SLIP_NUMBER_MISSING', 'number']]],
    ['a call has a slip', { ...told, number: '1A00012345678' }, [['COMPLAINTS_SLIP_NUMBER_NOT_ASKED', 'number']]],
  ])('when %s, says each reason', (_, sending, expected) => {
    const refusals = refusalsToSend(sending, '2026-11-20', '2026-11-22');

    expect(refusals.map(({ code, path }) => [code, path])).toEqual(expected);
  });

  it('is for the staff to send where they are reached by post or telephone', () => {
    expect(REACHED_BY.filter((by) => isSentByStaff(by))).toEqual(['post', 'phone']);
  });

  it('has the number of its slip kept however it was typed', () => {
    expect(slipNumber(' 1a 000 123 4567 8')).toBe('1A00012345678');
  });
});
