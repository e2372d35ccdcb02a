/**
 * The smallest module that there can be, for the tests of the ledger: tallies that are added to.
 */
@NullMarked
package se.beslutsgang.ledger.tally;

import org.jspecify.annotations.NullMarked;
