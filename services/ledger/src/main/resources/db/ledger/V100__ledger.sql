-- The ledger. Written by the owner's login; the application's login may INSERT and SELECT events and
-- nothing else. Payload and metadata are kept as the bytes that were written (jsonb would reorder keys).
create table ledger_event (
  id        bigint generated always as identity primary key,
  tx        xid8        not null default pg_current_xact_id(),
  stream    text        not null,
  sequence  bigint      not null,
  event_id  uuid        not null,
  name      text        not null,
  revision  int         not null,
  recorded  timestamptz not null,
  payload   bytea       not null,
  metadata  bytea       not null,
  blind     bytea       not null check (octet_length(blind) = 32),
  constraint ledger_event_stream unique (stream, sequence)
);
create index ledger_event_tx on ledger_event (tx, id);
create index ledger_event_name_of_stream on ledger_event (stream collate "C") where sequence = 0;

-- The log: a gapless position for each committed event, given by the sequencer alone, from events
-- that can never be deleted (a foreign key would lock and dirty each event to learn that).
create table ledger_position (
  position bigint primary key,
  event    bigint not null unique
);

-- One row: the next position, and the transaction below which every event has one. Transaction ids
-- start over in a restored dump, so the cluster that they belong to is kept beside them.
create table ledger_sequencer (
  only_row      boolean primary key default true check (only_row),
  cluster       text   not null,
  horizon       xid8   not null,
  next_position bigint not null
);
insert into ledger_sequencer (cluster, horizon, next_position)
  select system_identifier::text, '0', 0 from pg_control_system();

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_event_append_only before update or delete or truncate on ledger_event
  for each statement execute function ledger_is_append_only();
create trigger ledger_position_append_only before update or delete or truncate on ledger_position
  for each statement execute function ledger_is_append_only();

-- How far each reader has come, and what it could not take in.
create table ledger_reader (
  name     text primary key,
  position bigint not null
);
create table ledger_parked (
  reader   text        not null,
  position bigint      not null,
  stream   text        not null,
  cause    text        not null,
  parked   timestamptz not null,
  attempts int         not null,
  primary key (reader, position)
);

-- Names and free text about a person: encrypted under a key per person, referenced by a keyed hash.
create table ledger_person_key (
  person     text primary key,
  secret_key bytea not null
);
create table ledger_person_text (
  ref    text primary key,
  person text  not null references ledger_person_key (person) on delete cascade,
  sealed bytea not null
);

create table ledger_document (
  hash       text primary key check (hash ~ '^[0-9a-f]{64}$'),
  media_type text  not null,
  bytes      bytea not null
);

-- The turned clock of a demo and of tests; empty where time follows the system.
create table ledger_clock (
  only_row boolean primary key default true check (only_row),
  shows    timestamptz not null
);

grant select, insert on ledger_event, ledger_position, ledger_document to ${application};
grant select, update on ledger_sequencer to ${application};
grant select, insert, update, delete on ledger_reader, ledger_parked, ledger_clock to ${application};
grant select, insert, delete on ledger_person_key, ledger_person_text to ${application};
