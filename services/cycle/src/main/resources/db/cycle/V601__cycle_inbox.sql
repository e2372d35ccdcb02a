-- Events on their way into the process engine. next_try is real time, not the business clock's:
-- that one may stand still while a row waits.
create table cycle_inbox (
  event_stream   text        not null,
  event_sequence bigint      not null,
  process        text        not null,
  business_key   text        not null,
  task           text,
  received       timestamptz not null,
  attempts       int         not null default 0,
  next_try       timestamptz not null default clock_timestamp(),
  cause          text,
  primary key (event_stream, event_sequence, process)
);
create index cycle_inbox_next_try on cycle_inbox (next_try);

grant select, insert, update, delete on cycle_inbox to ${application};
