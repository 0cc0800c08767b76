import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Road, type Said } from './road.js';
import { RULES } from './group-rules.js';

const DAYS = ['2026-11-02', '2026-11-03', '2026-11-09', '2026-11-16', '2026-11-20'] as const;
const [MONDAY, TUESDAY, A_WEEK_LATER, TWO_WEEKS_LATER, THAT_FRIDAY] = DAYS;

const alone = (minutes: number, heldOn: string = MONDAY): Said => ({ heldOn, minutes, form: 'INDIVIDUAL' });
const group = (minutes: number, contracted?: number, heldOn: string = MONDAY): Said => ({
  ...{ heldOn, minutes, form: 'GROUP' },
  ...(contracted !== undefined && { contracted, present: Math.min(contracted, 3) }),
});
const peers = (minutes: number, contracted: number): Said => ({ ...group(minutes, contracted), form: 'PEER' });

const CONVERTED = 'ACCREDITATION_CONVERTED';
const OVER = 'ACCREDITATION_OVER_CEILING';

/** Section 5.1 of what bodies publish: each formula is a line of a scheme, and nothing else is changed for it. */
describe('time in a group, from what a coach logs to what counts', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.open(RULES);
  });
  afterAll(() => road.close());

  it.each<[string, string, Said[], number, string[]]>([
    ['R-36: BACP, half, of four by agreement, though three were there', 'bacp', [group(120, 4)], 60, [CONVERTED]],
    ['R-36: BACP, 120 ÷ 6, the leader not counted', 'bacp', [group(120, 6)], 20, [CONVERTED]],
    ['R-36: BACP, half among four peers', 'bacp', [peers(120, 4)], 60, [CONVERTED]],
    ['R-36: BACP, 120 ÷ 5 among five peers, all of them counted', 'bacp', [peers(120, 5)], 24, [CONVERTED]],
    ['R-36: BACP, by who was there, half of the six', 'bacp-present', [group(120, 6)], 60, [CONVERTED]],
    ['R-37: Addiction Professionals, a third, of five or more', 'addiction', [group(120, 8)], 40, [CONVERTED]],
    ['R-37: Addiction Professionals, a third among six peers', 'addiction', [peers(120, 6)], 40, [CONVERTED]],
    ['R-37: Addiction Professionals, nothing among seven peers', 'addiction', [peers(120, 7)], 0, [CONVERTED]],
    ['R-38: NAPCP, all of it, up to half of the 240', 'napcp', [group(240, 8), alone(60)], 180, [OVER]],
    ['R-39: ACA, an hour a week', 'aca', [alone(60), group(60, 4, TUESDAY), alone(60, A_WEEK_LATER)], 120, [OVER]],
    ['R-39: ACA, one of two hours a month', 'aca', [alone(120), group(120, 4, TWO_WEEKS_LATER)], 120, [OVER]],
    ['R-39: ACA, nothing longer than two hours', 'aca', [alone(150), alone(60, THAT_FRIDAY)], 60, [OVER]],
    ['R-26: ICF, ten hours at the most, whatever the form', 'icf', [group(600, 6), alone(60, TUESDAY)], 600, [OVER]],
    ['R-41: EMCC, individual alone', 'emcc', [group(120, 4), alone(60)], 60, ['ACCREDITATION_OTHER_FORM']],
  ])('%s', async (_, line, sessions, counted, reasons) => {
    const coach = road.coach();
    for (const said of sessions) await road.confirmed(coach, said);

    expect(await road.lineOf(coach, line)).toMatchObject({
      counted,
      leftOut: reasons.map((reason) => ({ reason })),
    });
  });

  it('counts nothing of a group of which nobody says how many it was, and says so', async () => {
    const coach = road.coach();
    await road.confirmed(coach, group(120));

    const { counted, leftOut } = await road.lineOf(coach, 'bacp');

    expect(counted).toBe(0);
    expect(leftOut).toMatchObject([
      { reason: 'ACCREDITATION_GROUP_SIZE_NOT_SAID', reasonSentence: 'How many people the group was is not said.' },
    ]);
    expect((await road.lineOf(coach, 'napcp')).counted).toBe(120);
  });

  it('counts by the number that the supervisor sets right', async () => {
    const coach = road.coach();
    await road.confirmed(coach, group(120, 6), { outcome: 'CORRECT', contracted: 4 });

    expect((await road.lineOf(coach, 'bacp')).counted).toBe(60);
  });

  it('counts a group that its supervisor enters once for each who attended, until one of them disputes it', async () => {
    const coaches = [road.coach(), road.coach()] as const;
    const [disputed] = await road.entered(coaches, { heldOn: MONDAY, minutes: 120, contracted: 4, present: 3 });
    for (const coach of coaches) expect((await road.lineOf(coach, 'bacp')).counted).toBe(60);

    await road.disputes(coaches[0], disputed);

    expect((await road.lineOf(coaches[0], 'bacp')).counted).toBe(0);
    expect((await road.lineOf(coaches[1], 'bacp')).counted).toBe(60);
  });
});
