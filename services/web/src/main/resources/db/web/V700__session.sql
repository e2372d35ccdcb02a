-- Sessions, so that any node can serve the next page. The shape is that of spring-session-jdbc.
create table web_session (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100),
  constraint web_session_pk primary key (primary_id)
);
create unique index web_session_by_id on web_session (session_id);
create index web_session_by_expiry on web_session (expiry_time);
create index web_session_by_principal on web_session (principal_name);

create table web_session_attributes (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  constraint web_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint web_session_attributes_fk foreign key (session_primary_id) references web_session (primary_id) on delete cascade
);

grant select, insert, update, delete on web_session, web_session_attributes to ${application};
