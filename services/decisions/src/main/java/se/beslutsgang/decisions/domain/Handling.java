package se.beslutsgang.decisions.domain;

import se.beslutsgang.cases.events.CaseAppeal;
import se.beslutsgang.cases.events.CaseEffect;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.cases.events.Exemption;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.meetings.events.AppealRoute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of how the case came here, and of what kind it is.
 *
 * @param exercisesAuthority against an individual, KL 4:26
 * @param effect what would come of it if what lies on the table carried
 * @param readiness whether an assembly may decide it
 * @param year in which it is to be decided, of a motion and a citizens' proposal
 * @param appeal how what is decided can be appealed
 * @param delayed whether the body has put it off before
 * @param admittedIn the item in which an interpellation was allowed, KL 5:61
 * @param discharge of a body, if it is one
 * @param accountable for what the matter is about: a discharge, or an election of auditors
 *     (redovisningsskyldig, KL 5:48)
 */
public record Handling(
        CaseKind kind,
        boolean exercisesAuthority,
        CaseEffect effect,
        Readiness readiness,
        Year year,
        CaseAppeal appeal,
        boolean delayed,
        Optional<ItemId> admittedIn,
        Optional<Discharge> discharge,
        Set<PersonId> accountable) {

    /** A plain matter that was prepared and announced. */
    public static final Handling PLAIN =
            new Handling(
                    CaseKind.MATTER,
                    false,
                    CaseEffect.DECIDES,
                    Readiness.COMPLETE,
                    Year.NONE,
                    CaseAppeal.LEGALITY,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of());

    /**
     * @param prepared by a committee or a drafting committee, KL 5:26
     * @param areaHeard whether the committee whose area it concerns was given the opportunity to
     *     comment, where a drafting committee prepared it, KL 5:27
     * @param boardHeard or given the opportunity to comment, until a day that has passed, KL 5:28
     * @param announced before the meeting, KL 5:52
     * @param handedOver whether a citizens' proposal is this body's to decide, KL 5:23
     */
    public record Readiness(
            boolean prepared,
            boolean areaHeard,
            boolean boardHeard,
            boolean announced,
            boolean handedOver,
            Set<Exemption> exemptions) {

        public static final Readiness COMPLETE = inACommittee(true);

        /** Prepared by a committee, and the assembly's own to decide. */
        public Readiness(
                boolean prepared,
                boolean boardHeard,
                boolean announced,
                Set<Exemption> exemptions) {
            this(prepared, true, boardHeard, announced, true, exemptions);
        }

        /** A committee needs nothing but that it is its own to decide. */
        public static Readiness inACommittee(boolean handedOver) {
            return new Readiness(true, true, true, true, handedOver, Set.of());
        }

        /** Needs no preparation whatever is decided (KL 5:30-32, 5:34). */
        boolean isExempt() {
            return exemptions.stream().anyMatch(e -> e != Exemption.URGENT);
        }

        /** Whether it is about an extra election, KL 5:10. */
        boolean isExtraElection() {
            return exemptions.contains(Exemption.EXTRA_ELECTION);
        }

        boolean isUrgent() {
            return exemptions.contains(Exemption.URGENT);
        }
    }

    /**
     * KL 5:35.
     *
     * @param lastDay on which it is decided in time
     * @param reported whether the assembly was told that it is not ready
     */
    public record Year(Optional<LocalDate> lastDay, boolean reported) {

        public static final Year NONE = new Year(Optional.empty(), false);
    }

    /**
     * @param lastDay on which it is decided in time, KL 5:24
     */
    public record Discharge(LocalDate lastDay) {}

    /** What is only told is noted, unless its brief says otherwise. */
    Effect onTheTable() {
        boolean noted = effect == CaseEffect.DECIDES && kind.isTold();
        return noted ? Effect.NOTES : Effect.valueOf(effect.name());
    }

    /** How an own decision can be appealed. */
    AppealRoute route() {
        return AppealRoute.valueOf(appeal.name());
    }

    boolean isPlain() {
        return kind == CaseKind.MATTER && !exercisesAuthority;
    }
}
