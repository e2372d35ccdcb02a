package se.beslutsgang.decisions.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.decisions.queries.Items.Planned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order of questions while it is being rearranged: places in the one that holds, from 0, as in
 * {@code 2,0,1}. It stands in the address, so that it works without scripts.
 */
record OrderDraft(List<Integer> places, List<Planned> of) {

    /** The order that holds where {@code told} is empty. */
    static OrderDraft read(String told, Item item) {
        List<Integer> asItStands = IntStream.range(0, item.order().size()).boxed().toList();
        if (told.isBlank()) return new OrderDraft(asItStands, item.order());
        List<Integer> places = parse(told);
        if (!places.stream().sorted().toList().equals(asItStands)) throw wrong();
        return new OrderDraft(places, item.order());
    }

    private static List<Integer> parse(String told) {
        try {
            return Arrays.stream(told.split(",")).map(String::strip).map(Integer::valueOf).toList();
        } catch (NumberFormatException _) {
            throw wrong();
        }
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }

    public List<Planned> steps() {
        return places.stream().map(of::get).toList();
    }

    public boolean isChanged() {
        return !places.stream().sorted().toList().equals(places);
    }

    /** With the step at a place moved one up. */
    public String up(int place) {
        var moved = new ArrayList<>(places);
        Collections.swap(moved, place, place - 1);
        return written(moved);
    }

    public String down(int place) {
        return up(place + 1);
    }

    public String written() {
        return written(places);
    }

    private static String written(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    List<PlannedQuestion> questions() {
        return steps().stream().map(s -> new PlannedQuestion(s.kind(), s.alternatives())).toList();
    }
}
