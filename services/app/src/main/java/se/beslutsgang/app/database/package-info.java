@NullMarked
package se.beslutsgang.app.database;

import org.jspecify.annotations.NullMarked;
