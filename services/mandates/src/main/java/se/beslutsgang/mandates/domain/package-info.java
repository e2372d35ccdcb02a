@NullMarked
package se.beslutsgang.mandates.domain;

import org.jspecify.annotations.NullMarked;
