package se.beslutsgang.imports.drive;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.decisions.commands.FloorCommand;
import se.beslutsgang.decisions.commands.ParticipationCommand;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells who presides, who stays out, what is proposed and who stands for it. */
final class FloorDrive {

    private static final Pattern COMPANY = Pattern.compile("\\bAB\\b|[Bb]olag|stiftelse");

    private final Desk desk;

    FloorDrive(Desk desk) {
        this.desk = desk;
    }

    /** What the minutes tell last but holds from the beginning. */
    void before() {
        Persons.acting(desk.reading()).forEach(this::requireParty);
        new Coherence(desk.reading())
                .contradictions()
                .forEach(c -> desk.clerk().contradict(c.line(), c.what()));
        for (Step step : desk.reading().steps()) {
            switch (step) {
                case Step.Presided s ->
                        desk.clerk()
                                .tell(
                                        new TakeChair(
                                                desk.item().meeting(),
                                                desk.person(s.chair()),
                                                Optional.of(desk.item())),
                                        s.line());
                case Step.Disqualified s ->
                        s.persons()
                                .forEach(
                                        p ->
                                                desk.clerk()
                                                        .tell(
                                                                new ParticipationCommand
                                                                        .DeclareDisqualification(
                                                                        desk.item(),
                                                                        desk.person(p)),
                                                                s.line()));
                default -> {}
            }
        }
    }

    private void requireParty(Persons.Acting a) {
        Optional<Party> known = desk.house().known(a.who().name()).map(desk.house()::partyOf);
        Optional<Party> told = a.who().party().map(PartyName::of);
        if (known.isEmpty() || told.isEmpty() || known.equals(told)) return;
        desk.clerk()
                .contradict(
                        a.line(),
                        "%s is of %s and not of %s"
                                .formatted(a.who().name(), known.get(), told.get()));
    }

    void proposals() {
        boolean back =
                desk.keys().moved().stream().anyMatch(p -> p.kind() == Proposed.Kind.REFERRAL_BACK);
        if (back) prepare(desk.keys().origin().orElseGet(this::board), 0);
        desk.keys().moved().forEach(this::move);
        for (Proposed p : desk.reading().proposals()) {
            boolean pending = p.kind() == Proposed.Kind.PENDING;
            p.stands().stream()
                    .filter(s -> pending || !s.approves())
                    .forEach(s -> stand(desk.keys().id(p.key()), s));
        }
        desk.reading().steps().stream()
                .filter(Step.StoodOut.class::isInstance)
                .forEach(s -> standOut((Step.StoodOut) s));
    }

    /** It prepares whatever no office lays before the assembly (KL 5:26-28, 6:2). */
    private String board() {
        boolean municipal = desk.item().meeting().body().value().contains("kommun");
        return municipal ? "kommunstyrelsen" : "regionstyrelsen";
    }

    /** The body named has prepared the matter; a company prepares nothing in the law's sense. */
    private void prepare(String receiver, int line) {
        desk.clerk()
                .tell(
                        new CaseCommand.CompletePreparation(desk.subject(), desk.body(receiver)),
                        line,
                        Assumption.PREPARED);
    }

    private static boolean isCompany(String name) {
        return COMPANY.matcher(name).find();
    }

    private void stand(ProposalId proposal, Proposed.Stand s) {
        desk.clerk()
                .tell(
                        new FloorCommand.TakeStand(
                                desk.item(),
                                proposal,
                                desk.person(s.person()),
                                s.approves(),
                                s.rank()),
                        s.line());
    }

    private void standOut(Step.StoodOut s) {
        for (Named p : s.persons()) {
            desk.clerk()
                    .tell(
                            new ParticipationCommand.DeclareNonParticipation(
                                    desk.item(), desk.person(p), s.unless().map(desk.keys()::id)),
                            s.line());
        }
    }

    Proposed move(Proposed p) {
        List<PersonId> movers =
                p.stands().stream()
                        .filter(Proposed.Stand::approves)
                        .map(s -> desk.person(s.person()))
                        .distinct()
                        .toList();
        var draft = desk.keys().draft(p, movers, desk.parties(p.parties()), desk::body);
        desk.clerk().tell(new FloorCommand.MoveProposal(desk.item(), draft), p.line());
        desk.keys().name(p);
        desk.keys().receiver(p).filter(to -> !isCompany(to)).ifPresent(to -> prepare(to, p.line()));
        return p;
    }

    void closeDebate() {
        desk.clerk().tell(new FloorCommand.CloseDebate(desk.item()), 0);
    }

    void refuse(Step.Refused s) {
        desk.clerk()
                .tell(
                        new FloorCommand.RefuseProposal(
                                desk.item(), desk.keys().id(s.proposal()), Refusal.NEW_MATTER, ""),
                        s.line());
    }

    void withdraw(Step.Withdrawn s) {
        desk.clerk()
                .tell(
                        new FloorCommand.WithdrawProposal(
                                desk.item(), desk.keys().id(s.proposal())),
                        s.line());
    }
}
