/** Registers of subcontractors, each its coach's own to change and to erase; and whether the office is let know that there is one. */
export const SUBCONTRACTORS = `
  create table insurance.subcontractors (
    id             uuid primary key,
    body_id        uuid not null,
    person_id      uuid not null,
    name           text not null check (btrim(name) <> '' and length(name) <= 120),
    level          text check (length(level) <= 120),
    issuer         text check (length(issuer) <= 120),
    insurer        text check (length(insurer) <= 120),
    covered_until  date,
    cover_seen_on  date check (cover_seen_on is null or covered_until is not null),
    worked_from    date not null,
    worked_until   date check (worked_until >= worked_from),
    version        int not null check (version > 0),
    recorded_at    timestamptz(3) not null
  );
  create index on insurance.subcontractors (body_id, person_id, worked_from desc);
  create table insurance.subcontractor_registers_told (
    id           uuid primary key,
    body_id      uuid not null,
    person_id    uuid not null,
    is_told      boolean not null,
    recorded_at  timestamptz(3) not null
  );
  create index on insurance.subcontractor_registers_told (body_id, person_id)`;
