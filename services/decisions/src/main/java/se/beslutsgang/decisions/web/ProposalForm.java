package se.beslutsgang.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.events.Aim;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.events.ProposalKind;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a proposal. What a kind has no use for is left out, blank, or not looked at.
 *
 * @param target the clause that is amended, as {@code pending 2}; or the proposal that an addition
 *     is tied to
 */
record ProposalForm(
        Optional<ProposalKind> kind,
        Optional<PersonId> mover,
        String subject,
        String clauses,
        String target,
        String receiver,
        String grounds,
        String until,
        Optional<Effect> effect) {

    private static final List<ProposalKind> KINDS =
            List.of(
                    ProposalKind.WHOLE_COUNTER_PROPOSAL,
                    ProposalKind.ADDITION,
                    ProposalKind.AMENDMENT,
                    ProposalKind.REJECTION,
                    ProposalKind.REFERRAL_BACK,
                    ProposalKind.POSTPONEMENT);

    /**
     * Those that a member can choose among, in the order in which they are offered. A committee
     * meets behind closed doors as it is (KL 6:25).
     */
    static List<ProposalKind> kinds(boolean assembly) {
        var doors = assembly ? Stream.of(ProposalKind.CLOSED_DOORS) : Stream.<ProposalKind>empty();
        return Stream.concat(KINDS.stream(), doors).toList();
    }

    ProposalForm {
        subject = text(subject);
        clauses = text(clauses);
        target = text(target);
        receiver = text(receiver);
        grounds = text(grounds);
        until = text(until);
    }

    @SuppressWarnings("ConstantValue") // a field that was not sent
    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** An older form names no kind: a whole counter-proposal. */
    private ProposalKind chosen() {
        ProposalKind chosen = kind.orElse(ProposalKind.WHOLE_COUNTER_PROPOSAL);
        if (chosen == ProposalKind.PENDING) throw wrong();
        return chosen;
    }

    Draft draft(Item item, PersonId who) {
        ProposalKind chosen = chosen();
        Aim aim = aim(chosen, item);
        return new Draft(
                chosen,
                List.of(who),
                List.of(),
                title(aim),
                parts(chosen),
                effect.orElse(Effect.DECIDES),
                aim);
    }

    /**
     * What the minutes say that it is about: of a referral back the reason, of a clause its number.
     */
    private String title(Aim aim) {
        if (!subject.isEmpty()) return subject;
        return aim.reason().or(() -> aim.clause().map(n -> "punkt " + n)).orElse("");
    }

    private List<Part> parts(ProposalKind chosen) {
        return switch (chosen) {
            case WHOLE_COUNTER_PROPOSAL, ADDITION, AMENDMENT -> List.of(Part.of(lines()));
            default -> List.of();
        };
    }

    private List<String> lines() {
        List<String> lines = clauses.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean asked = kind.filter(k -> k != ProposalKind.WHOLE_COUNTER_PROPOSAL).isPresent();
        if (lines.isEmpty() && asked) throw wrong();
        return lines;
    }

    private Aim aim(ProposalKind chosen, Item item) {
        return switch (chosen) {
            case AMENDMENT -> clause(item);
            case ADDITION -> target.isEmpty() ? Aim.MATTER : Aim.with(proposal(target, item));
            case REFERRAL_BACK -> backTo();
            case POSTPONEMENT -> until.isEmpty() ? Aim.MATTER : Aim.until(day());
            default -> Aim.MATTER;
        };
    }

    private Aim clause(Item item) {
        String[] parts = target.split(" ");
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}")) throw wrong();
        return Aim.clause(proposal(parts[0], item), Integer.parseInt(parts[1]));
    }

    private Aim backTo() {
        if (receiver.isEmpty()) throw wrong();
        return Aim.backTo(body(), grounds);
    }

    private BodyId body() {
        try {
            return new BodyId(receiver);
        } catch (IllegalArgumentException _) {
            throw wrong();
        }
    }

    private static ProposalId proposal(String id, Item item) {
        try {
            return Found.known(item, new ProposalId(id));
        } catch (IllegalArgumentException _) {
            throw wrong();
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException _) {
            throw wrong();
        }
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
