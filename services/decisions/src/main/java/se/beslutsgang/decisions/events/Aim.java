package se.beslutsgang.decisions.events;

import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.ProposalId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a proposal is directed at.
 *
 * @param base the proposal that it amends, or adds to if it is tied to one
 * @param clause number of the clause of the base that it amends, from 1
 * @param receiver the body to which the matter is referred back
 * @param reason the reason of a referral back, KL 5:50 third paragraph
 * @param until the day to which the matter is postponed; without one, the next meeting (KL 5:51)
 */
public record Aim(
        Optional<ProposalId> base,
        Optional<Integer> clause,
        Optional<BodyId> receiver,
        Optional<String> reason,
        Optional<LocalDate> until) {

    /** At the matter as a whole. */
    public static final Aim MATTER =
            new Aim(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static Aim clause(ProposalId base, int clause) {
        return new Aim(
                Optional.of(base),
                Optional.of(clause),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An addition that stands or falls with a proposal. */
    public static Aim with(ProposalId base) {
        return new Aim(
                Optional.of(base),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Aim backTo(BodyId receiver, String reason) {
        return new Aim(
                Optional.empty(),
                Optional.empty(),
                Optional.of(receiver),
                Optional.of(reason),
                Optional.empty());
    }

    public static Aim until(LocalDate day) {
        return new Aim(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day));
    }
}
