@NullMarked
package se.beslutsgang.decisions.domain;

import org.jspecify.annotations.NullMarked;
