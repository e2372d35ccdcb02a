-- What the log is searched by: a read model, rebuilt at any time. The events themselves stay in the ledger.
create table audit_event (
  position bigint primary key,
  name     text not null,
  stream   text not null,
  person   text not null,
  recorded date not null
);
create index audit_event_name on audit_event (name, position);
create index audit_event_person on audit_event (person, position);
create index audit_event_stream on audit_event (stream, position);
grant select, insert, update, delete on audit_event to ${application};
