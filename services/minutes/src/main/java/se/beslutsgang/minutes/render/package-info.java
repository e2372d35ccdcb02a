@NullMarked
package se.beslutsgang.minutes.render;

import org.jspecify.annotations.NullMarked;
