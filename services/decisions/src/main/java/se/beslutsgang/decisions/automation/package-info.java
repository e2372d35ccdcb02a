@NullMarked
package se.beslutsgang.decisions.automation;

import org.jspecify.annotations.NullMarked;
