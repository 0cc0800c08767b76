import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenAComplaint } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

describe('a body adopts a version of the procedure', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
  });

  const receivedUnder = async (id: string) => {
    const query = `select procedure, adopted_procedure_id is not null as adopted from complaints.cases where id = $1`;
    const [row] = (await complaints.inBody((manager) => manager.query(query, [id]))) as { procedure: string }[];
    return row;
  };

  it('and each new case goes by what is in force; one that was received before keeps its own', async () => {
    const before = await givenAComplaint(complaints);
    await complaints.adopted('2');
    const after = await givenAComplaint(complaints);

    expect(await receivedUnder(before.id)).toEqual({ procedure: '1', adopted: false });
    expect(await receivedUnder(after.id)).toEqual({ procedure: '2', adopted: true });
  });
});
