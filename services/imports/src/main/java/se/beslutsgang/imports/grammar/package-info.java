@NullMarked
package se.beslutsgang.imports.grammar;

import org.jspecify.annotations.NullMarked;
