@NullMarked
package se.beslutsgang.ledger.axon;

import org.jspecify.annotations.NullMarked;
