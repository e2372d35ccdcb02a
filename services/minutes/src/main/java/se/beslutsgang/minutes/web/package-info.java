@NullMarked
package se.beslutsgang.minutes.web;

import org.jspecify.annotations.NullMarked;
