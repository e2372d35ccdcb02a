/** Figures of the ledger; run by hand, never as a test. */
@NullMarked
package se.beslutsgang.ledger.bench;

import org.jspecify.annotations.NullMarked;
