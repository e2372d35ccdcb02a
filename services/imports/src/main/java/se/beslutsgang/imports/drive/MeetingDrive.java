package se.beslutsgang.imports.drive;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.cases.commands.OriginCommand.StateKind;
import se.beslutsgang.cases.events.CaseKind;
import se.beslutsgang.decisions.commands.FloorCommand.RecordPending;
import se.beslutsgang.decisions.events.Part;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.imports.lists.Attendance;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.DocumentHash;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.mandates.events.BodyKind;
import se.beslutsgang.meetings.commands.MeetingCommand;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives the engine the commands that the minutes of a meeting tell of, § by §. */
public final class MeetingDrive {

    private final Drives with;
    private final House house;
    private final Set<CaseId> opened = new HashSet<>();

    /**
     * What became of a §.
     *
     * @param keys of the reading's proposals, by what the engine calls them
     * @param contradictions what the text says and cannot be, beside the rest of it
     */
    public record Driven(
            ReadParagraph paragraph,
            ItemId item,
            Map<String, String> keys,
            List<Refusal> refusals,
            List<String> contradictions,
            List<Assumption> assumed) {}

    MeetingDrive(String house, LocalDate day, Drives with) {
        this.with = with;
        var clerk = new Clerk(with.commands(), house, day);
        this.house = new House(house, clerk, with.texts(), with.mandates(), with.streams());
    }

    private MeetingDrive(MeetingDrive other) {
        this.with = other.with;
        this.house = new House(other.house);
        this.opened.addAll(other.opened);
    }

    /** One that knows the same, and of which this one learns nothing. */
    public MeetingDrive copy() {
        return new MeetingDrive(this);
    }

    /** What the meeting is called in the house. */
    public MeetingId meeting(ReadMeeting read) {
        return MeetingId.of(house.body(read.first().body()), read.first().date());
    }

    public List<Driven> drive(ReadMeeting read) {
        return each(read, this::treat);
    }

    /** Only as far as proposals and findings go: what would be asked, and voted on? */
    public List<Foretold> rehearse(ReadMeeting read, Items items) {
        return each(read, (item, p, drive, clerk) -> rehearse(item, p, drive, clerk, items));
    }

    /** What is done with a § once its place on the agenda is reached. */
    private interface Treatment<T> {
        T of(ItemId item, ReadParagraph p, ItemDrive drive, Clerk clerk);
    }

    /** A meeting that is open, with what it takes to go through its §§. */
    private record Opened(MeetingId meeting, RollKeeper roll, List<Clerk> clerks) {}

    private <T> List<T> each(ReadMeeting read, Treatment<T> treatment) {
        Opened opened = with.whole(() -> open(read));
        return IntStream.range(0, opened.clerks().size())
                .mapToObj(n -> with.whole(() -> take(n, read, opened, treatment)))
                .toList();
    }

    private Opened open(ReadMeeting read) {
        Paper first = read.first();
        var clerk = new Clerk(with.commands(), first.id(), first.date());
        BodyId body = house.body(first, clerk);
        var meeting = MeetingId.of(body, first.date());
        Persons.parties(read).forEach((name, party) -> house.follow(name, party, clerk));
        Seating seating = seating(read, body, clerk);
        var roll = new RollKeeper(meeting, seating, with.meetings());
        clerk.tell(
                new MeetingCommand.CallMeeting(meeting, body, List.of(first.date()), first.body()),
                0);
        var clerks = new ArrayList<Clerk>();
        int place = 1;
        for (ReadParagraph p : read.paragraphs()) {
            var own = new Clerk(with.commands(), p.paper().id(), p.paper().date());
            clerks.add(own);
            place(meeting, meeting.item(place++), p, own);
        }
        clerk.tell(new MeetingCommand.SendSummons(meeting), 0, Assumption.PREPARED);
        int number = read.paragraphs().getFirst().reading().paragraph();
        clerk.tell(new MeetingCommand.OpenMeeting(meeting, Math.max(1, number)), 0);
        roll.open(firstSeated(read), clerk);
        return new Opened(meeting, roll, clerks);
    }

    private <T> T take(int n, ReadMeeting read, Opened opened, Treatment<T> treatment) {
        ItemId item = opened.meeting().item(n + 1);
        ReadParagraph p = read.paragraphs().get(n);
        Clerk own = opened.clerks().get(n);
        var drive =
                new ItemDrive(
                        new Desk(
                                item,
                                RegistryNumber.caseOf(p, house.region()),
                                p.reading(),
                                read.lists(),
                                house,
                                opened.roll(),
                                with.texts(),
                                own,
                                new ProposalKeys(p.reading(), item.meeting().body())));
        drive.seat();
        own.tell(new MeetingCommand.TakeUpItem(opened.meeting(), item), 1);
        T done = treatment.of(item, p, drive, own);
        own.tell(new MeetingCommand.ConcludeItem(opened.meeting(), item), 0);
        return done;
    }

    private Seating seating(ReadMeeting read, BodyId body, Clerk clerk) {
        var seating = new Seating(house, body, read, clerk, with.mandates());
        seating.fromLists(read);
        seating.named(Persons.voting(read));
        seating.named(Persons.named(read));
        seating.fill();
        Persons.chairs(read).forEach(c -> seating.preside(house.person(c, clerk)));
        return seating;
    }

    /** Who sat in a seat when the meeting began, as the list of attendance tells. */
    private Map<Integer, PersonId> firstSeated(ReadMeeting read) {
        var seated = new LinkedHashMap<Integer, PersonId>();
        read.lists()
                .attendance()
                .ifPresent(
                        list -> {
                            for (Attendance a : list.entries()) {
                                house.known(a.serving())
                                        .ifPresent(p -> seated.putIfAbsent(a.seat(), p));
                            }
                        });
        return seated;
    }

    private void place(MeetingId meeting, ItemId item, ReadParagraph p, Clerk clerk) {
        Reading reading = p.reading();
        CaseId subject = RegistryNumber.caseOf(p, house.region());
        String title = reading.heading().isBlank() ? p.paper().id() : reading.heading();
        if (opened.add(subject) && with.cases().find(subject).isEmpty()) {
            clerk.tell(
                    new CaseCommand.OpenCase(subject, house.region(), RegistryNumber.of(p), title),
                    1);
        }
        clerk.tell(new StateKind(subject, kind(reading.kind()), false), 1);
        DocumentHash paper =
                with.documents()
                        .keep(
                                "text/plain;charset=utf-8",
                                p.paper().text().getBytes(StandardCharsets.UTF_8));
        var keys = new ProposalKeys(reading, meeting.body());
        List<Part> pending = keys.pending(name -> house.mentioned(name, clerk));
        BodyId decidedBy =
                pending.stream()
                        .flatMap(x -> x.decidedBy().stream())
                        .findFirst()
                        .orElse(meeting.body());
        clerk.tell(
                new RecordPending(item, subject, decidedBy, pending, keys.effect()),
                1,
                Assumption.PREPARED);
        List<String> clauses = pending.stream().flatMap(x -> x.clauses().stream()).toList();
        clerk.tell(
                new CaseCommand.FileBrief(
                        subject,
                        paper,
                        meeting.body(),
                        decidedBy,
                        clauses.isEmpty() ? List.of(title) : clauses,
                        List.of(),
                        List.of(),
                        List.of()),
                1,
                Assumption.PREPARED);
        if (with.mandates().body(meeting.body()).kind() == BodyKind.ASSEMBLY) {
            clerk.tell(
                    new CaseCommand.CompletePreparation(subject, meeting.body()),
                    1,
                    Assumption.PREPARED);
        }
        clerk.tell(new MeetingCommand.PlaceOnAgenda(meeting, item, subject), 1);
    }

    private static CaseKind kind(Reading.ItemKind read) {
        return switch (read) {
            case MATTER -> CaseKind.MATTER;
            case MOTION -> CaseKind.MOTION;
            case INTERPELLATION -> CaseKind.INTERPELLATION;
            case QUESTION -> CaseKind.MEMBER_QUESTION;
            case ELECTION -> CaseKind.ELECTION;
            case RESIGNATION -> CaseKind.RESIGNATION;
            case REPORT -> CaseKind.REPORT;
            case INFORMATION -> CaseKind.INFORMATION;
        };
    }

    private Driven treat(ItemId item, ReadParagraph p, ItemDrive drive, Clerk clerk) {
        drive.drive();
        var keys = new LinkedHashMap<String, String>();
        p.reading().proposals().forEach(x -> keys.put(drive.keys().id(x.key()).value(), x.key()));
        return new Driven(
                p,
                item,
                keys,
                clerk.refusals(),
                clerk.contradictions(),
                clerk.assumed().stream().sorted().toList());
    }

    private Foretold rehearse(
            ItemId item, ReadParagraph p, ItemDrive drive, Clerk clerk, Items items) {
        drive.debate();
        return new Rehearsal(item, p.reading(), drive.keys(), items, clerk).foretell();
    }
}
