/** The page of an item, its forms, and the text of its minutes. */
@NullMarked
package se.beslutsgang.decisions.web;

import org.jspecify.annotations.NullMarked;
