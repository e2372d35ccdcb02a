/** The pages of meetings and of their minutes. */
@NullMarked
package se.beslutsgang.meetings.web;

import org.jspecify.annotations.NullMarked;
