@NullMarked
package se.beslutsgang.meetings.automation;

import org.jspecify.annotations.NullMarked;
