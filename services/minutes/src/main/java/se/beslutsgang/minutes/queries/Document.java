package se.beslutsgang.minutes.queries;

import java.util.List;

/**
 * Minutes, or a part of them.
 *
 * @param name for files and for the reader of a screen: "Regionstyrelsen 2022-06-08"
 */
public record Document(String name, List<Block> blocks) {}
