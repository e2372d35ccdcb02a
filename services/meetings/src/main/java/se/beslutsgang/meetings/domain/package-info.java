@NullMarked
package se.beslutsgang.meetings.domain;

import org.jspecify.annotations.NullMarked;
