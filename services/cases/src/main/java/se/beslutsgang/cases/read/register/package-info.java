@NullMarked
package se.beslutsgang.cases.read.register;

import org.jspecify.annotations.NullMarked;
