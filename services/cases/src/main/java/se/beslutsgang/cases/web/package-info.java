/** The register and the page of a case. */
@NullMarked
package se.beslutsgang.cases.web;

import org.jspecify.annotations.NullMarked;
