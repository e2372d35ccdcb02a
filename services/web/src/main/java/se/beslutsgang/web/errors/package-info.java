/** Three kinds of no, as pages for people and as problem+json for programs. */
@NullMarked
package se.beslutsgang.web.errors;

import org.jspecify.annotations.NullMarked;
