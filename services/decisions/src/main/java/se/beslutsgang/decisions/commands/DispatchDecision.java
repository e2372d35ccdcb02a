package se.beslutsgang.decisions.commands;

import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.TextRef;

import java.util.Optional;

/**
 * Sends out what was decided in an item, to {@code to} where that is told; once. The second time
 * nothing happens.
 */
public record DispatchDecision(ItemId item, Optional<TextRef> to) implements DecisionCommand {}
