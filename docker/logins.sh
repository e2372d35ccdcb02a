#!/usr/bin/env bash
# Run once, by the image of PostgreSQL, when the database is created: the login that owns the tables
# and migrates them, and the one that runs the application and can add events, nothing else.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set application_password="$APPLICATION_PASSWORD" <<'SQL'
create role beslutsgang_owner login password :'owner_password';
create role beslutsgang_app login password :'application_password';
create database beslutsgang owner beslutsgang_owner;
SQL
