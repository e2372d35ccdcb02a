@NullMarked
package se.beslutsgang.app.story;

import org.jspecify.annotations.NullMarked;
