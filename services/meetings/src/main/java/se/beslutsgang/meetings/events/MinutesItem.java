package se.beslutsgang.meetings.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;

import java.util.Optional;

/**
 * A § of minutes.
 *
 * @param text the canonical text by its hash
 * @param recommendationTo the body to which the decision is a proposal, if it is one
 */
public record MinutesItem(
        ItemId item,
        CaseId caseId,
        int paragraph,
        DocumentHash text,
        AppealRoute appealRoute,
        Optional<BodyId> recommendationTo) {}
