import 'reflect-metadata';
import { complaints } from '@standing/complaints/service';
import { hostSettings, runContext, runUntilStopped } from '@standing/platform/host';
import { complaints as migrations } from '../../../migrations/complaints/index.js';

await runUntilStopped(
  () => runContext(complaints, { complaints: migrations }, hostSettings()),
  (error) => error.message,
);
