import { accreditation } from '@standing/accreditation/service';
import { complaints } from '@standing/complaints/service';
import { correspondence } from '@standing/correspondence/service';
import { cpd } from '@standing/cpd/service';
import { ethics } from '@standing/ethics/service';
import { identity } from '@standing/identity/service';
import { insurance } from '@standing/insurance/service';
import { practice } from '@standing/practice/service';
import type { ContextDefinition } from '@standing/platform/graphql';
import { supervision } from '@standing/supervision/service';

/** Every context of the platform. */
export const contexts: readonly ContextDefinition[] = [
  identity,
  ethics,
  practice,
  cpd,
  supervision,
  insurance,
  accreditation,
  complaints,
  correspondence,
];
