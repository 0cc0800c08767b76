import type pg from 'pg';

/** Closes acknowledged deliveries. To close one twice changes nothing. */
export async function closeDelivery(pool: pg.Pool, context: string, deliveryId: string): Promise<void> {
  await pool.query(`update ${context}.deliveries set closed_at = now() where id = $1 and closed_at is null`, [
    deliveryId,
  ]);
}

/** How many deliveries still wait for their acknowledgement, in all bodies. */
export async function openDeliveries(pool: pg.Pool, context: string): Promise<number> {
  const { rows } = await pool.query<{ open: number }>(
    `select count(*)::int as open from ${context}.deliveries where closed_at is null and parked_at is null`,
  );
  return rows[0]?.open ?? 0;
}
