@NullMarked
package se.beslutsgang.cycle.web;

import org.jspecify.annotations.NullMarked;
