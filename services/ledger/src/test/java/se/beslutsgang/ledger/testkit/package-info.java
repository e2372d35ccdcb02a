/**
 * What every module's tests stand on: a database, a node on it, a clock to turn, and the golden
 * files of events. Published as test-jar.
 */
@NullMarked
package se.beslutsgang.ledger.testkit;

import org.jspecify.annotations.NullMarked;
