-- The register: a read model, rebuilt from the log at any time.
create table cases_register (
  case_id         text primary key,
  region          text        not null,
  registry_number text        not null,
  title           text        not null,
  state           text        not null,
  last_event      timestamptz not null
);
grant select, insert, update, delete on cases_register to ${application};
