import 'reflect-metadata';
import { correspondence } from '@standing/correspondence/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { correspondence as migrations } from '../../../migrations/correspondence/index.js';

await runUntilStopped(
  () => runContext(correspondence, { correspondence: migrations }, hostSettings()),
  (error) => error.message,
);
