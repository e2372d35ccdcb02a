package se.beslutsgang.kernel;

import java.util.regex.Pattern;

/**
 * An identifier: a short opaque string, written as such in events and addresses. Never a name,
 * never an identity number.
 */
public sealed interface Id
        permits BodyId,
                CaseId,
                DocumentHash,
                ItemId,
                MeetingId,
                MinutesId,
                PersonId,
                ProposalId,
                RegionId,
                TextRef {

    Pattern WELL_FORMED = Pattern.compile("[a-z0-9][a-z0-9._:/-]{0,119}");

    String value();

    /**
     * @throws IllegalArgumentException when the value is not 1-120 characters of {@code a-z 0-9 . _
     *     : / -}
     */
    static void requireWellFormed(String value) {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no identifier: 1-120 characters of a-z 0-9 . _ : / -");
        }
    }
}
