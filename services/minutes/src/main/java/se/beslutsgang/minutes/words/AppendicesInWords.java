package se.beslutsgang.minutes.words;

import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.decisions.queries.Items.Asked;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.ledger.Recorded;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.Office;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.Meetings.Serving;
import se.beslutsgang.minutes.queries.Block;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of an assembly: who attended, and how each voted in each vote. */
public final class AppendicesInWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Swedish.LOCALE);

    private final Meetings.Meeting meeting;
    private final Mandates mandates;
    private final HouseForm form;
    private final List<Mandates.Mandate> members;
    private final List<Block> blocks = new ArrayList<>();

    public AppendicesInWords(Meetings.Meeting meeting, Mandates mandates, HouseForm form) {
        this.meeting = meeting;
        this.mandates = mandates;
        this.form = form;
        this.members = mandates.of(meeting.body(), meeting.days().getFirst());
    }

    /**
     * @param items with the roll of each
     */
    public List<Block> of(
            List<Recorded> told, Map<Items.Item, Meetings.Meeting> items, Ballots ballots) {
        if (mandates.body(meeting.body()).kind() == BodyKind.COMMITTEE) return List.of();
        attendance(told);
        ballots.inOrder()
                .forEach(
                        (place, number) ->
                                items.forEach(
                                        (item, during) ->
                                                item.asked().stream()
                                                        .filter(q -> place.is(item, q))
                                                        .forEach(
                                                                q ->
                                                                        vote(
                                                                                number, item,
                                                                                during, q))));
        return List.copyOf(blocks);
    }

    private void attendance(List<Recorded> told) {
        var rows = new ArrayList<List<String>>();
        for (Served.Term t : Served.in(told)) {
            if (t.only().isPresent()) continue;
            PersonId member = t.insteadOf().orElse(t.person());
            String substitute = t.insteadOf().isPresent() ? lastFirst(t.person()) : "";
            rows.add(
                    List.of(
                            t.seat().map(String::valueOf).orElse(""),
                            lastFirst(member),
                            substitute,
                            party(t.person()),
                            clock(t.from()),
                            clock(t.to())));
        }
        if (rows.isEmpty()) return;
        blocks.add(new Block.Head(form.say("heading.appendix", 1)));
        blocks.add(new Block.Table(form.list("attendance.columns"), rows));
    }

    private static String clock(Optional<LocalTime> time) {
        return time.map(CLOCK::format).orElse("");
    }

    private String party(PersonId person) {
        return members.stream()
                .filter(m -> m.person().equals(person))
                .map(m -> m.party().value())
                .findFirst()
                .orElse("");
    }

    /** "Berggård, Glenn". */
    private String lastFirst(PersonId person) {
        String name = mandates.name(person);
        int first = name.indexOf(' ');
        return first < 0 ? name : name.substring(first + 1) + ", " + name.substring(0, first);
    }

    private void vote(int number, Items.Item item, Meetings.Meeting during, Asked q) {
        int paragraph = meeting.item(item.id()).flatMap(Meetings.AgendaItem::paragraph).orElse(0);
        String heading = meeting.item(item.id()).map(Meetings.AgendaItem::heading).orElse("");
        var count = q.vote().orElseThrow().count();
        blocks.add(new Block.Head(form.say("heading.appendix", number)));
        blocks.add(new Block.Text(form.say("vote-list.case", paragraph)));
        blocks.add(new Block.Text(form.say("vote-list.title", heading)));
        blocks.add(
                new Block.Text(
                        form.say(
                                "vote-list.counts",
                                count.yes(),
                                count.no(),
                                count.abstained(),
                                count.absent())));
        var rows = new ArrayList<List<String>>();
        for (Serving s : during.roll()) {
            Choice choice = q.ballots().get(s.person());
            if (choice == null) continue;
            rows.add(row(s.person(), s.party().value(), s.seat(), office(s.office()), choice));
        }
        q.ballots()
                .forEach(
                        (person, choice) -> {
                            if (during.serving(person).isEmpty())
                                rows.add(
                                        row(
                                                person,
                                                party(person),
                                                Optional.empty(),
                                                "member",
                                                choice));
                        });
        blocks.add(new Block.Table(form.list("vote-list.columns"), rows));
    }

    private List<String> row(
            PersonId person, String party, Optional<Integer> seat, String office, Choice choice) {
        return List.of(
                mandates.name(person),
                party,
                seat.map(String::valueOf).orElse(""),
                form.say("vote-list." + office),
                form.say("vote-list." + Names.key(choice)));
    }

    private static String office(Office office) {
        return Names.key(office);
    }
}
