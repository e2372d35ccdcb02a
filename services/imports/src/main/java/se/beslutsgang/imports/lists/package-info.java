@NullMarked
package se.beslutsgang.imports.lists;

import org.jspecify.annotations.NullMarked;
