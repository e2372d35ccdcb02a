/**
 * The page kit and the front door: layout, style, choice of role, language, error pages. Every form
 * works without JavaScript; htmx makes it smoother.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger"})
package se.beslutsgang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
