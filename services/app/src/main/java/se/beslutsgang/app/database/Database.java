package se.beslutsgang.app.database;

import java.util.Optional;

/**
 * The database a command works on.
 *
 * @param url with the application's login
 * @param migrationUrl with the login that owns the tables; nothing where this one may not migrate
 * @param application the application's login, which the migrations grant what it may do
 */
public record Database(String url, Optional<String> migrationUrl, String application) {}
