/** Names of bodies and persons on pages, and whom one may be in the demo. */
@NullMarked
package se.beslutsgang.mandates.web;

import org.jspecify.annotations.NullMarked;
