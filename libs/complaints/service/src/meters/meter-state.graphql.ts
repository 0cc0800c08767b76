import { registerEnumType } from '@nestjs/graphql';
import { METER_STATES } from '@standing/complaints/rules';
import { named } from '../cases/named.js';

export const MeterStateEnum = named(METER_STATES);
registerEnumType(MeterStateEnum, {
  name: 'MeterState',
  description:
    'Where a condition stands by the records: MET, ON_COURSE, AT_RISK where something must come soon, MISSED, ENFORCED where the platform itself sees to it, NOT_MEASURED where no record shows it.',
});
