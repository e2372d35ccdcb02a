@NullMarked
package se.beslutsgang.ledger.log;

import org.jspecify.annotations.NullMarked;
