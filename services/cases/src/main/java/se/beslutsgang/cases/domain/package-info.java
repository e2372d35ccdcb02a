@NullMarked
package se.beslutsgang.cases.domain;

import org.jspecify.annotations.NullMarked;
