package se.beslutsgang.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import static se.beslutsgang.meetings.domain.Hall.person;
import static se.beslutsgang.meetings.domain.Hall.seat;
import static se.beslutsgang.meetings.domain.Hall.substitute;
import static se.beslutsgang.meetings.domain.Hall.vacant;
import static se.beslutsgang.meetings.domain.Orders.BY_ELECTION;
import static se.beslutsgang.meetings.domain.Orders.BY_LAW;
import static se.beslutsgang.meetings.domain.Orders.NORRBOTTEN;
import static se.beslutsgang.meetings.domain.Orders.VASTERBOTTEN;
import static se.beslutsgang.meetings.domain.Orders.order;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.SubstituteOrder.Mode;
import se.beslutsgang.meetings.domain.ServiceOrder.Turn;
import se.beslutsgang.meetings.events.ServiceGround;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is in turn for which empty seat, by each of the orders that a body may have. */
class ServiceOrderTest {

    private static List<String> fill(
            ServiceOrder order, List<Seat> empty, Substitute... substitutes) {
        return fill(order, Set.of(), empty, substitutes);
    }

    private static List<String> fill(
            ServiceOrder order, Set<PersonId> begun, List<Seat> empty, Substitute... substitutes) {
        return order.fill(empty, List.of(substitutes), begun).stream()
                .map(t -> t.seat() + " " + t.person().value().substring(2) + " " + t.why())
                .toList();
    }

    @Test
    void in_the_assembly_the_partys_own_in_the_order_of_the_county_boards_minutes() {
        var empty = List.of(seat(4, "S", "anna"), seat(9, "V", "bo"));
        var v2 = substitute("v2", "V", 12);
        var v1 = substitute("v1", "V", 11);
        var s1 = substitute("s1", "S", 3);
        assertThat(fill(BY_LAW, empty, v2, v1, s1))
                .containsExactly("4 s1 OWN_PARTY", "9 v1 OWN_PARTY");
    }

    @Test
    void in_the_assembly_never_one_of_another_party() {
        var empty = List.of(seat(4, "S", "anna"));
        assertThat(fill(BY_LAW, empty, substitute("m1", "M", 1))).isEmpty();
    }

    @Test
    void in_the_assembly_a_vacant_seat_too_is_its_partys() {
        assertThat(fill(BY_LAW, List.of(vacant(4, "S")), substitute("s1", "S", 1)))
                .containsExactly("4 s1 OWN_PARTY");
    }

    @ParameterizedTest
    @CsvSource({"S, V", "V, S", "MP, S", "M, C", "C, M", "KD, M", "L, M", "SD, M"})
    void in_vasterbotten_the_first_of_the_partys_line_when_its_own_are_gone(
            String party, String next) {
        var all =
                Arrays.stream("V S MP C KD M L SD".split(" "))
                        .filter(p -> !p.equals(party))
                        .map(p -> substitute(p.toLowerCase(Locale.ROOT), p, 1))
                        .toArray(Substitute[]::new);
        assertThat(fill(VASTERBOTTEN, List.of(seat(1, party, "anna")), all))
                .containsExactly("1 " + next.toLowerCase(Locale.ROOT) + " PARTY_TABLE");
    }

    @Test
    void in_vasterbotten_the_own_party_goes_first_and_the_line_in_its_order() {
        var empty = List.of(seat(1, "SD", "anna"));
        var own = substitute("own", "SD", 9);
        var liberal = substitute("liberal", "L", 1);
        var christian = substitute("christian", "KD", 2);
        assertThat(fill(VASTERBOTTEN, empty, liberal, christian, own))
                .containsExactly("1 own OWN_PARTY");
        assertThat(fill(VASTERBOTTEN, empty, liberal, christian))
                .containsExactly("1 christian PARTY_TABLE");
    }

    @Test
    void in_vasterbotten_a_partys_only_substitute_stays_with_its_own_empty_seat() {
        var empty = List.of(seat(1, "S", "anna"), seat(2, "V", "bo"));
        var left = substitute("left", "V", 1);
        var green = substitute("green", "MP", 2);
        assertThat(fill(VASTERBOTTEN, empty, left, green))
                .containsExactly("1 green PARTY_TABLE", "2 left OWN_PARTY");
    }

    @Test
    void in_vasterbotten_no_chair_stands_empty_for_a_party_that_the_table_forgot() {
        assertThat(fill(VASTERBOTTEN, List.of(seat(1, "S", "anna")), substitute("local", "ND", 1)))
                .containsExactly("1 local ORDER_OF_ELECTION");
    }

    @Test
    void in_norrbotten_the_block_goes_first_in_the_order_of_election() {
        var empty = List.of(seat(1, "S", "anna"), seat(2, "M", "bo"));
        var kd = substitute("kd", "KD", 1);
        var sd = substitute("sd", "SD", 2);
        var c = substitute("c", "C", 3);
        var s = substitute("s", "S", 4);
        assertThat(fill(NORRBOTTEN, empty, kd, sd, c, s))
                .containsExactly("1 c OWN_BLOCK", "2 kd OWN_BLOCK");
    }

    @Test
    void in_norrbotten_the_other_block_rather_than_an_empty_chair() {
        var empty = List.of(seat(1, "S", "anna"), seat(2, "V", "bo"));
        assertThat(fill(NORRBOTTEN, empty, substitute("m", "M", 1), substitute("c", "C", 2)))
                .containsExactly("1 c OWN_BLOCK", "2 m ORDER_OF_ELECTION");
    }

    @Test
    void a_personal_substitute_serves_for_his_or_her_member() {
        var empty = List.of(seat(1, "S", "anna"), seat(2, "S", "bo"));
        var annas = new Substitute(person("annas"), new Party("S"), 2, Optional.of(person("anna")));
        var bos = new Substitute(person("bos"), new Party("S"), 1, Optional.of(person("bo")));
        assertThat(fill(order(Mode.PERSONAL), empty, bos, annas))
                .containsExactly("1 annas PERSONAL", "2 bos PERSONAL");
        assertThat(fill(order(Mode.PERSONAL), List.of(seat(1, "S", "anna")), bos))
                .containsExactly("1 bos ORDER_OF_ELECTION");
        assertThat(fill(order(Mode.PERSONAL), List.of(vacant(1, "S")), bos))
                .containsExactly("1 bos ORDER_OF_ELECTION");
    }

    @Test
    void where_nothing_is_decided_the_order_of_election_counts_whatever_party() {
        var empty = List.of(seat(1, "S", "anna"), seat(2, "V", "bo"));
        var m = substitute("m", "M", 1);
        var s = substitute("s", "S", 2);
        assertThat(fill(BY_ELECTION, empty, s, m))
                .containsExactly("1 m ORDER_OF_ELECTION", "2 s ORDER_OF_ELECTION");
    }

    @Test
    void who_has_begun_to_serve_goes_before_those_who_stand_higher() {
        var empty = List.of(seat(1, "S", "anna"));
        var first = substitute("first", "S", 1);
        var second = substitute("second", "S", 2);
        assertThat(fill(BY_LAW, Set.of(person("second")), empty, first, second))
                .containsExactly("1 second HAS_BEGUN");
        assertThat(fill(BY_LAW, Set.of(person("first")), empty, first, second))
                .containsExactly("1 first OWN_PARTY");
    }

    @Test
    void who_has_begun_to_serve_for_one_party_does_not_for_that_go_before_another_partys_own() {
        var empty = List.of(seat(2, "V", "bo"));
        var begun = substitute("begun", "S", 1);
        var own = substitute("own", "V", 7);
        assertThat(fill(VASTERBOTTEN, Set.of(person("begun")), empty, begun, own))
                .containsExactly("2 own OWN_PARTY");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void nobody_is_there_nobody_is_in_turn(Mode mode) {
        assertThat(fill(order(mode), List.of(seat(1, "S", "anna")))).isEmpty();
        assertThat(fill(order(mode), List.of(), substitute("s", "S", 1))).isEmpty();
    }

    @Test
    void a_turn_tells_for_whom() {
        List<Turn> turns =
                BY_LAW.fill(
                        List.of(seat(1, "S", "anna"), vacant(2, "S")),
                        List.of(substitute("s1", "S", 1), substitute("s2", "S", 2)),
                        Set.of());
        assertThat(turns)
                .containsExactly(
                        new Turn(
                                1,
                                Optional.of(person("anna")),
                                person("s1"),
                                ServiceGround.OWN_PARTY),
                        new Turn(2, Optional.empty(), person("s2"), ServiceGround.OWN_PARTY));
    }
}
