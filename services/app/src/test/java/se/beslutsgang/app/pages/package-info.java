/** The pages as people meet them: in a browser, and by address. */
@NullMarked
package se.beslutsgang.app.pages;

import org.jspecify.annotations.NullMarked;
