-- What kind of case it is; of a plain matter nothing is stated.
alter table cases_register add column kind text not null default 'MATTER';
