package se.beslutsgang.minutes.words;

import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.events.BallotGroup;
import se.beslutsgang.decisions.events.Effect;
import se.beslutsgang.decisions.events.ElectionEvent.CandidateNominated;
import se.beslutsgang.decisions.events.ElectionEvent.ElectionSettled;
import se.beslutsgang.decisions.events.ElectionEvent.LotDrawn;
import se.beslutsgang.decisions.events.ElectionEvent.ProportionalElectionRequested;
import se.beslutsgang.decisions.events.ElectionEvent.SeatLotDrawn;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.GroupTally;
import se.beslutsgang.decisions.events.Method;
import se.beslutsgang.decisions.events.Mover;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.decisions.queries.Dissent;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.RegionId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.queries.Meetings;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An election as told, and the words for it. */
final class ElectionSamples {

    private ElectionSamples() {}

    static final ItemId ITEM = new ItemId("x/rf/2026-03-04/1");
    static final PersonId ANNA = new PersonId("x/anna");
    static final PersonId BO = new PersonId("x/bo");
    static final PersonId CILLA = new PersonId("x/cilla");
    static final PersonId DAG = new PersonId("x/dag");
    static final Map<PersonId, String> NAMES =
            Map.of(ANNA, "Anna Ask", BO, "Bo Bok", CILLA, "Cilla Cedergren", DAG, "Dag Dal");
    static final String POST = "ledamöter i kulturnämnden";

    static CandidateNominated nominated(PersonId candidate, Mover... by) {
        return new CandidateNominated(ITEM, 1, candidate, List.of(by).stream().findFirst());
    }

    static Optional<ElectionSettled> settled(int vacant, Method method, PersonId... who) {
        return Optional.of(new ElectionSettled(ITEM, 1, List.of(who), vacant, method));
    }

    static Items.Election unopposed(ElectionKind kind, String post) {
        return new Items.Election(
                1,
                kind,
                post,
                3,
                List.of(nominated(ANNA), nominated(BO, new Mover(DAG, new Party("S")))),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                settled(1, Method.UNOPPOSED, ANNA, BO));
    }

    static Items.Election secret() {
        var votes = List.of(new Votes(ANNA, 5), new Votes(BO, 5), new Votes(CILLA, 1));
        return new Items.Election(
                1,
                ElectionKind.ELECTION,
                "ordförande",
                1,
                List.of(nominated(ANNA), nominated(BO), nominated(CILLA)),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(CILLA, DAG),
                Optional.of(new Tally(13, votes, 1, 1)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new LotDrawn(ITEM, 1, BO, List.of(CILLA, DAG))),
                List.of(),
                settled(0, Method.LOT, BO));
    }

    static Items.Election proportional() {
        var groups =
                List.of(
                        new BallotGroup("Samverkan", List.of(ANNA, BO), 7),
                        new BallotGroup("Gruppen", List.of(CILLA), 1));
        return new Items.Election(
                1,
                ElectionKind.ELECTION,
                POST,
                2,
                List.of(),
                true,
                Optional.of(new ProportionalElectionRequested(ITEM, 1, 4, 3)),
                Optional.of(DAG),
                List.of(CILLA),
                Optional.empty(),
                Optional.of(new GroupTally(groups, 2)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new SeatLotDrawn(ITEM, 1, 2, "Samverkan", List.of(CILLA, DAG))),
                settled(0, Method.LOT, ANNA, BO));
    }

    static ElectionInWords words(Items.Election... elections) {
        Items.Item item =
                new Items.Item(
                        ITEM,
                        ITEM.meeting(),
                        new BodyId("x/rf"),
                        new CaseId("x/1-2026"),
                        new BodyId("x/rf"),
                        Items.Stage.DECIDED,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(elections),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        Effect.DECIDES,
                        CaseKind.ELECTION,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Dissent(true, false, Optional.empty(), List.of()));
        var form = HouseForm.of(MinutesForm.NORRBOTTEN);
        return new ElectionInWords(item, form, new Names(told(item), mandates(), form));
    }

    static Told told(Items.Item item) {
        LocalDate day = ITEM.meeting().firstDay();
        var sitting =
                new Meetings.Sitting(
                        day,
                        BodyKind.ASSEMBLY,
                        0,
                        0,
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var meeting =
                new Meetings.Meeting(
                        ITEM.meeting(),
                        item.body(),
                        List.of(day),
                        "",
                        List.of(),
                        List.of(),
                        sitting,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Told(item, meeting, List.of(), Optional.empty());
    }

    /** Knows the assembly and what people are called, and nothing else. */
    static Mandates mandates() {
        var assembly =
                new Mandates.Body(
                        new RegionId("x"),
                        new BodyId("x/rf"),
                        BodyKind.ASSEMBLY,
                        "Regionfullmäktige",
                        "RF");
        return (Mandates)
                Proxy.newProxyInstance(
                        Mandates.class.getClassLoader(),
                        new Class<?>[] {Mandates.class},
                        (_, method, asked) ->
                                switch (method.getName()) {
                                    case "name" -> NAMES.get(asked[0]);
                                    case "held" -> List.of();
                                    default -> assembly;
                                });
    }
}
