/**
 * Decision briefs (beslutsunderlag) and extracts of minutes (protokollsutdrag) read into data: what
 * is proposed, who is to do what, the sums, and what in the print could not be trusted.
 *
 * <p>Nothing is mended in silence: what was recognised against the letters carries a {@link
 * se.beslutsgang.imports.papers.Warning}.
 */
package se.beslutsgang.imports.papers;
