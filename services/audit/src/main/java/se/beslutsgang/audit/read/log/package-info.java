/** The log as it is searched. */
@NullMarked
package se.beslutsgang.audit.read.log;

import org.jspecify.annotations.NullMarked;
