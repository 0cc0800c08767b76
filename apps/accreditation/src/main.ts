import 'reflect-metadata';
import { accreditation } from '@standing/accreditation/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { accreditation as migrations } from '../../../migrations/accreditation/index.js';

await runUntilStopped(
  () => runContext(accreditation, { accreditation: migrations }, hostSettings()),
  (error) => error.message,
);
