@NullMarked
package se.beslutsgang.app.cli;

import org.jspecify.annotations.NullMarked;
