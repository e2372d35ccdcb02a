@NullMarked
package se.beslutsgang.processes;

import org.jspecify.annotations.NullMarked;
