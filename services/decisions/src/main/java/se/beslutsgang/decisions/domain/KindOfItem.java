package se.beslutsgang.decisions.domain;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.MatterEvent.AdmittedBefore;
import se.beslutsgang.decisions.events.MatterEvent.AnswerGiven;
import se.beslutsgang.decisions.events.MatterEvent.AppealedOtherwise;
import se.beslutsgang.decisions.events.MatterEvent.FiguresStated;
import se.beslutsgang.decisions.events.MatterEvent.ItemKindStated;
import se.beslutsgang.decisions.events.MatterEvent.UrgencyAsked;
import se.beslutsgang.meetings.events.AppealRoute;

import java.util.List;
import java.util.Optional;

/** What kind of matter an item is, and what only some kinds know. */
public record KindOfItem(History history) {

    public CaseKind kind() {
        return stated().map(ItemKindStated::kind).orElse(CaseKind.MATTER);
    }

    public boolean exercisesAuthority() {
        return stated().filter(ItemKindStated::exercisesAuthority).isPresent();
    }

    private Optional<ItemKindStated> stated() {
        return history.last(ItemKindStated.class);
    }

    /** How an own decision in it can be appealed. */
    AppealRoute appealRoute() {
        return history.last(AppealedOtherwise.class)
                .map(AppealedOtherwise::route)
                .orElse(AppealRoute.LEGALITY);
    }

    /** Its admission belongs to the case, and holds at later meetings (KL 5:61). */
    boolean isAdmittedBefore() {
        return history.has(AdmittedBefore.class);
    }

    public Optional<AnswerGiven> answer() {
        return history.last(AnswerGiven.class);
    }

    public Optional<UrgencyAsked> urgency() {
        return history.last(UrgencyAsked.class);
    }

    /** Everybody present agreed to decide what was not announced, KL 5:52. */
    boolean isUrgencyAgreed() {
        return urgency().filter(u -> u.refusing().isEmpty()).isPresent();
    }

    /** The latest figures of each proposal. */
    public List<FiguresStated> figures() {
        List<FiguresStated> all = history.all(FiguresStated.class);
        return all.stream()
                .filter(
                        f ->
                                all.reversed().stream()
                                        .filter(g -> g.proposal().equals(f.proposal()))
                                        .findFirst()
                                        .filter(f::equals)
                                        .isPresent())
                .distinct()
                .toList();
    }
}
