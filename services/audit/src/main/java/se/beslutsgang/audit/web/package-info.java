/** The pages of the auditor. */
@NullMarked
package se.beslutsgang.audit.web;

import org.jspecify.annotations.NullMarked;
