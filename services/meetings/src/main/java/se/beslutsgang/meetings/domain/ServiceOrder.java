package se.beslutsgang.meetings.domain;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.SubstituteOrder;
import se.beslutsgang.mandates.events.SubstituteOrder.Block;
import se.beslutsgang.mandates.events.SubstituteOrder.Preference;
import se.beslutsgang.meetings.events.ServiceGround;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who should serve now: names for each empty seat the substitute in turn (tjänstgöringsordning).
 *
 * <p>Every seat is first offered to those with the nearest claim, then to the next; so a party's
 * only substitute does not go to another party's seat while its own is empty. Within a claim,
 * whoever has begun to serve goes before the others (KL 5:18), then the order of election decides.
 */
public record ServiceOrder(SubstituteOrder order) {

    /** For a seat, who is in turn and why. */
    public record Turn(
            int seat, Optional<PersonId> insteadOf, PersonId person, ServiceGround why) {}

    /** A claim on seats: from the nearest to the most remote. */
    private record Claim(BiPredicate<Seat, Substitute> on, ServiceGround why) {}

    /**
     * @param empty the seats in which nobody serves
     * @param there the substitutes who may serve and do not
     * @param begun those who have served before at the meeting
     */
    public List<Turn> fill(List<Seat> empty, List<Substitute> there, Collection<PersonId> begun) {
        var seats = new ArrayList<>(empty);
        var left = new ArrayList<>(there);
        left.sort(
                Comparator.comparing((Substitute s) -> !begun.contains(s.person()))
                        .thenComparing(Substitute::place));
        var turns = new ArrayList<Turn>();
        for (Claim claim : claims()) {
            for (Seat seat : List.copyOf(seats)) {
                left.stream()
                        .filter(s -> claim.on().test(seat, s))
                        .findFirst()
                        .ifPresent(
                                s -> {
                                    turns.add(turn(seat, s, claim, left, begun));
                                    seats.remove(seat);
                                    left.remove(s);
                                });
            }
        }
        turns.sort(Comparator.comparing(Turn::seat));
        return List.copyOf(turns);
    }

    private static Turn turn(
            Seat seat,
            Substitute taken,
            Claim claim,
            List<Substitute> left,
            Collection<PersonId> begun) {
        boolean passed =
                left.stream()
                        .filter(s -> claim.on().test(seat, s))
                        .anyMatch(s -> s.place() < taken.place());
        boolean ahead = passed && begun.contains(taken.person());
        return new Turn(
                seat.number(),
                seat.holder(),
                taken.person(),
                ahead ? ServiceGround.HAS_BEGUN : claim.why());
    }

    private List<Claim> claims() {
        Claim anyone = new Claim((_, _) -> true, ServiceGround.ORDER_OF_ELECTION);
        Claim ownParty = new Claim(ServiceOrder::isOfParty, ServiceGround.OWN_PARTY);
        return switch (order.mode()) {
            case ASSEMBLY_PARTY_LIST -> List.of(ownParty);
            case PARTY_TABLE ->
                    Stream.of(Stream.of(ownParty), byTable(), Stream.of(anyone))
                            .flatMap(claims -> claims)
                            .toList();
            case BLOCKS -> List.of(new Claim(this::isOfBlock, ServiceGround.OWN_BLOCK), anyone);
            case PERSONAL ->
                    List.of(new Claim(ServiceOrder::isPersonal, ServiceGround.PERSONAL), anyone);
            case ORDER_OF_ELECTION -> List.of(anyone);
        };
    }

    private static boolean isOfParty(Seat seat, Substitute substitute) {
        return seat.party().filter(substitute.party()::equals).isPresent();
    }

    private static boolean isPersonal(Seat seat, Substitute substitute) {
        return seat.holder().isPresent() && seat.holder().equals(substitute.personalFor());
    }

    private boolean isOfBlock(Seat seat, Substitute substitute) {
        return seat.party()
                .flatMap(p -> order.blocks().stream().filter(b -> has(b, p)).findFirst())
                .filter(b -> has(b, substitute.party()))
                .isPresent();
    }

    private static boolean has(Block block, Party party) {
        return block.parties().contains(party);
    }

    /** The first party of each line of the table, then the second of each, and so on. */
    private Stream<Claim> byTable() {
        int longest = order.table().stream().mapToInt(p -> p.then().size()).max().orElse(0);
        return IntStream.range(0, longest)
                .mapToObj(
                        n ->
                                new Claim(
                                        (seat, s) ->
                                                inTable(seat, n).equals(Optional.of(s.party())),
                                        ServiceGround.PARTY_TABLE));
    }

    private Optional<Party> inTable(Seat seat, int n) {
        return order.table().stream()
                .filter(line -> seat.party().filter(line.of()::equals).isPresent())
                .map(Preference::then)
                .filter(then -> n < then.size())
                .map(then -> then.get(n))
                .findFirst();
    }
}
