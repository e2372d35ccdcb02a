-- Drafts are not events: they are seen by their owner only, and deleted when they are filed.
create table decisions_draft (
  item    text        not null,
  owner   text        not null,
  subject text        not null,
  clauses text        not null,
  saved   timestamptz not null,
  primary key (item, owner)
);
grant select, insert, update, delete on decisions_draft to ${application};
