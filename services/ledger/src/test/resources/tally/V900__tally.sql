-- The read model of the ledger's own tests.
create table tally_total (
  tally  text        primary key,
  total  bigint      not null,
  latest timestamptz not null
);
create table tally_taken (
  position bigint primary key,
  tally    text   not null,
  mark     text   not null
);
create table tally_keyless (tally text);
grant select, insert, update, delete on tally_total, tally_taken, tally_keyless to ${application};
