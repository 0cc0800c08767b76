import { describe, expect, it } from '@jest/globals';
import { remotePlaces } from '@standing/platform/host';

describe('the places of subgraphs that run elsewhere', () => {
  it('are read from one line', () => {
    expect(remotePlaces('practice=http://10.0.0.5:4103, ethics=http://e:1')).toEqual({
      practice: 'http://10.0.0.5:4103',
      ethics: 'http://e:1',
    });
  });

  it('are none when nothing is said', () => {
    expect(remotePlaces('')).toEqual({});
  });

  it.each(['practice', 'practice=', '=http://a', 'practice=nowhere'])('are refused when the line says %s', (line) => {
    expect(() => remotePlaces(line)).toThrow('SUBGRAPHS');
  });
});
