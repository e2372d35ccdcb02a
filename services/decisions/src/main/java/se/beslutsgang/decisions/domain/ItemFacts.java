package se.beslutsgang.decisions.domain;

import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.RulesOfProcedure.OrderMode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an item must be told: the meeting as it stands, and what is known of the case.
 *
 * @param pending what lies on the body's table, if anything
 * @param mandates who holds a mandate in the body on the day, with the party
 * @param roll who serves with a vote now, with the party
 * @param current the item that the meeting is treating
 * @param closed when the meeting was closed, if it is
 * @param certified whether its minutes are: then nothing of the item changes any more, and it is
 *     only sent out
 */
public record ItemFacts(
        Optional<Pending> pending,
        Map<PersonId, Party> mandates,
        Map<PersonId, Party> roll,
        Optional<ItemId> current,
        Optional<Happened> closed,
        boolean certified,
        Rules rules,
        Subject subject) {

    /** Of one who belongs to none, as far as is known. */
    public static final Party NO_PARTY = new Party("Partilös");

    /** What lies on the table, and who decides on it in the end. */
    public record Pending(BodyId decidedBy, List<String> clauses) {

        List<Part> parts() {
            return List.of(Part.of(clauses));
        }
    }

    /**
     * By which rules the body decides.
     *
     * @param presiding who leads the item, where it is known
     * @param councillors who are no members and may propose, with their party (KL 5:39)
     * @param askedWithoutQuorum whether an interpellation or a question needs none (KL 5:45)
     * @param cutOff who take part at a distance and whose connection is lost (KL 5:16, 6:24)
     * @param unseen who do so without a picture, and so are not present
     */
    public record Rules(
            BodyKind kind,
            int seats,
            OrderMode order,
            Optional<PersonId> presiding,
            Map<PersonId, Party> councillors,
            boolean askedWithoutQuorum,
            List<PersonId> cutOff,
            List<PersonId> unseen) {

        /** Only an assembly knows delay by a minority and refusal to put (KL 5:50, 5:57, 6:33). */
        boolean isAssembly() {
            return kind == BodyKind.ASSEMBLY;
        }
    }

    /**
     * What is known of the case.
     *
     * @param minorityDelayUsed whether a minority has delayed it before, under any number
     * @param preparedBy the bodies that have prepared it; empty where nothing is known of that
     * @param election whether it is an election or an employment (KL 5:50, 5:54, 5:56)
     */
    public record Subject(
            boolean minorityDelayUsed,
            Set<BodyId> preparedBy,
            boolean election,
            Handling handling) {

        /** Nothing out of the ordinary. */
        public static final Subject PLAIN = new Subject(false, Set.of(), false);

        public Subject(boolean minorityDelayUsed, Set<BodyId> preparedBy, boolean election) {
            this(minorityDelayUsed, preparedBy, election, Handling.PLAIN);
        }
    }

    /** The party of one who may propose: who holds a mandate, and a councillor (KL 5:39). */
    Optional<Party> proposer(PersonId person) {
        return Optional.ofNullable(mandates.get(person))
                .or(() -> Optional.ofNullable(rules.councillors().get(person)));
    }

    boolean isTreating(ItemId item) {
        return current.filter(item::equals).isPresent();
    }

    /** Whether a reservation then is still in time: before the meeting was closed, KL 4:27. */
    boolean isStillOpen(Happened happened) {
        return closed.filter(happened::isAfter).isEmpty();
    }

    /** Who serve and are not disqualified, whether they vote or take part or not (KL 5:50). */
    int present(Set<PersonId> disqualified) {
        return (int) roll.keySet().stream().filter(p -> !disqualified.contains(p)).count();
    }

    /** An item that holds an election is one of election; how it came here is known as before. */
    ItemFacts of(ItemState now) {
        if (!now.elections().areHeld() || subject.election()) return this;
        var election =
                new Subject(
                        subject.minorityDelayUsed(),
                        subject.preparedBy(),
                        true,
                        subject.handling());
        return new ItemFacts(pending, mandates, roll, current, closed, certified, rules, election);
    }

    /**
     * More than half of the seats, KL 5:45 and 6:27. An assembly may go on when it is only
     * disqualification that leaves fewer (KL 5:46); a committee may not.
     */
    boolean isQuorate(Set<PersonId> disqualified) {
        long there =
                roll.keySet().stream()
                        .filter(p -> rules.isAssembly() || !disqualified.contains(p))
                        .count();
        return there * 2 > rules.seats();
    }
}
