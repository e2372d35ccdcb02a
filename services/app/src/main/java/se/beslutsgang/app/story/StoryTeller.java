package se.beslutsgang.app.story;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.decisions.commands.DissentCommand.DeclareReservation;
import se.beslutsgang.decisions.commands.Draft;
import se.beslutsgang.decisions.commands.FloorCommand;
import se.beslutsgang.decisions.commands.QuestionCommand.PutQuestion;
import se.beslutsgang.decisions.commands.QuestionCommand.StateFinding;
import se.beslutsgang.decisions.commands.QuestionCommand.StrikeGavel;
import se.beslutsgang.decisions.events.Alternative;
import se.beslutsgang.decisions.events.FloorEvent.ProposalMoved;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.queries.Items;
import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.kernel.Role;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.Documents;
import se.beslutsgang.mandates.queries.Mandates;
import se.beslutsgang.meetings.commands.MeetingCommand;
import se.beslutsgang.meetings.commands.MinutesCommand;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.meetings.queries.MinutesRegister;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the facts of a story into commands, conducting, as the secretary and the members would. */
final class StoryTeller {

    private static final String PENDING = "pending";

    private final String folder;
    private final StoryNames names;
    private final Actor secretary;
    private final Commands commands;
    private final Documents documents;
    private final StoryMeetings meetings;
    private final Items items;

    StoryTeller(
            String folder,
            StoryRegion region,
            Commands commands,
            Documents documents,
            Mandates mandates,
            Meetings meetings,
            MinutesRegister minutes,
            Items items) {
        this.folder = folder;
        this.names = new StoryNames(region.secretary().region());
        this.secretary = new Actor(region.secretary(), Role.SECRETARY);
        this.commands = commands;
        this.documents = documents;
        this.meetings = new StoryMeetings(names, mandates, meetings, minutes, this::send);
        this.items = items;
    }

    void tell(StoryFile.Step step, CaseId subject) {
        tell(step.fact(), step.at());
        step.invented()
                .ifPresent(
                        what ->
                                send(
                                        new CaseCommand.MarkInvented(
                                                subject, what, Optional.empty()),
                                        step.at()));
    }

    private void tell(Fact fact, Instant at) {
        switch (fact) {
            case Fact.OpenCase f ->
                    send(
                            new CaseCommand.OpenCase(
                                    names.aCase(f.number()), names.region(), f.number(), f.title()),
                            at);
            case Fact.FileBrief f -> file(f, at);
            case Fact.CompletePreparation f ->
                    send(
                            new CaseCommand.CompletePreparation(
                                    names.aCase(f.number()), names.body(f.preparedFor())),
                            at);
            case Fact.CallMeeting f ->
                    send(
                            new MeetingCommand.CallMeeting(
                                    MeetingId.of(names.body(f.body()), f.days().getFirst()),
                                    names.body(f.body()),
                                    f.days(),
                                    f.place()),
                            at);
            case Fact.PlaceOnAgenda f -> meetings.place(f, at);
            case Fact.SendSummons f ->
                    send(new MeetingCommand.SendSummons(names.meeting(f.meeting())), at);
            case Fact.OpenMeeting f -> meetings.open(f, at);
            case Fact.AppointCertifier f -> meetings.appoint(f, at);
            case Fact.TakeUp f ->
                    send(
                            new MeetingCommand.TakeUpItem(
                                    names.meeting(f.meeting()), names.item(f.meeting(), f.place())),
                            at);
            case Fact.MoveProposal f -> move(f, at);
            case Fact.CloseDebate f ->
                    send(new FloorCommand.CloseDebate(names.item(f.meeting(), f.place())), at);
            case Fact.ChairHearsYesFor f -> hear(f, at);
            case Fact.StrikeGavel f -> strike(names.item(f.meeting(), f.place()), at);
            case Fact.Reserve f -> reserve(f, at);
            case Fact.Adjourn f ->
                    send(
                            new MeetingCommand.AdjournMeeting(
                                    names.meeting(f.meeting()), f.until()),
                            at);
            case Fact.Resume f ->
                    send(new MeetingCommand.ResumeMeeting(names.meeting(f.meeting()), f.day()), at);
            case Fact.CloseMeeting f ->
                    send(new MeetingCommand.CloseMeeting(names.meeting(f.meeting())), at);
            case Fact.Certify f -> meetings.certify(f, at);
            case Fact.Announce f ->
                    send(
                            new MinutesCommand.AnnounceCertification(
                                    names.meeting(f.meeting()).minutes()),
                            at);
            case Fact.StateNoAppealKnown f ->
                    send(
                            new MinutesCommand.StateNoAppealKnown(
                                    names.meeting(f.meeting()).minutes(), f.asked()),
                            at);
        }
    }

    private void file(Fact.FileBrief f, Instant at) {
        String text = StoryFile.resource(folder, f.paper());
        BriefFile brief = BriefFile.read(text);
        var hash =
                documents.keep("text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        send(
                new CaseCommand.FileBrief(
                        names.aCase(f.number()),
                        hash,
                        names.body(f.preparedFor()),
                        names.body(f.decidedBy()),
                        brief.clauses(),
                        brief.sections(),
                        brief.attachments(),
                        brief.recipients()),
                at);
    }

    private void move(Fact.MoveProposal f, Instant at) {
        ItemId item = names.item(f.meeting(), f.place());
        PersonId mover =
                f.mover()
                        .map(id -> PersonId.of(names.region(), id))
                        .orElseGet(
                                () ->
                                        meetings.first(
                                                item.meeting(), String.valueOf(f.byParty()), at));
        send(new FloorCommand.MoveProposal(item, Draft.whole(mover, f.subject(), f.clauses())), at);
    }

    private void hear(Fact.ChairHearsYesFor f, Instant at) {
        ItemId id = names.item(f.meeting(), f.place());
        Items.Item item = items.find(id).orElseThrow();
        ProposalId yes = proposalOf(item, f.proposalOf());
        int put = item.decision().isPresent() ? item.asked().size() - 1 : item.asked().size();
        int number = item.open().map(Items.Asked::number).orElse(put + 1);
        send(new PutQuestion(id, number), at);
        send(new StateFinding(id, number, Alternative.approve(yes)), at);
    }

    private void strike(ItemId id, Instant at) {
        items.find(id)
                .flatMap(Items.Item::open)
                .ifPresent(q -> send(new StrikeGavel(id, q.number()), at));
    }

    private ProposalId proposalOf(Items.Item item, String who) {
        if (who.equals(PENDING)) return Items.PENDING;
        var person = PersonId.of(names.region(), who.toLowerCase(Locale.ROOT));
        return item.proposals().stream()
                .filter(
                        p ->
                                p.movers().stream()
                                        .anyMatch(
                                                m ->
                                                        m.person().equals(person)
                                                                || m.party().value().equals(who)))
                .map(ProposalMoved::proposal)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(who + " moved no proposal"));
    }

    private void reserve(Fact.Reserve f, Instant at) {
        var pointsAt = f.forOwnProposal() ? InFavourOf.OWN_PROPOSAL : InFavourOf.NOTHING_STATED;
        send(
                new DeclareReservation(
                        names.item(f.meeting(), f.place()),
                        List.of(new Party(f.party())),
                        List.of(),
                        pointsAt,
                        List.of(),
                        Optional.empty()),
                at);
    }

    private void send(Command command, Instant at) {
        commands.send(command, Occasion.conducting(secretary, Happened.at(at)));
    }
}
