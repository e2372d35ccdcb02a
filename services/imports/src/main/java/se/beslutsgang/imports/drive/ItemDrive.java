package se.beslutsgang.imports.drive;

import static se.beslutsgang.imports.reading.QuestionKind.ADMISSION;

import se.beslutsgang.cases.commands.CaseCommand;
import se.beslutsgang.decisions.commands.DissentCommand;
import se.beslutsgang.decisions.commands.FloorCommand;
import se.beslutsgang.decisions.commands.ParticipationCommand;
import se.beslutsgang.decisions.commands.QuestionCommand;
import se.beslutsgang.decisions.commands.VoteCommand;
import se.beslutsgang.decisions.events.Ballot;
import se.beslutsgang.decisions.events.Choice;
import se.beslutsgang.decisions.events.Count;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.decisions.events.Meaning;
import se.beslutsgang.decisions.events.PlannedQuestion;
import se.beslutsgang.decisions.events.QuestionKind;
import se.beslutsgang.decisions.events.Refusal;
import se.beslutsgang.imports.lists.MeetingLists;
import se.beslutsgang.imports.lists.NamedVote;
import se.beslutsgang.imports.reading.Claim;
import se.beslutsgang.imports.reading.Named;
import se.beslutsgang.imports.reading.Proposed;
import se.beslutsgang.imports.reading.Reading;
import se.beslutsgang.imports.reading.Side;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.BodyId;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.ItemId;
import se.beslutsgang.kernel.Party;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.kernel.ProposalId;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.meetings.commands.RollCommand.TakeChair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the engine the commands that a § tells of. */
final class ItemDrive {

    private static final Pattern COMPANY = Pattern.compile("\\bAB\\b|[Bb]olag|stiftelse");

    private final ItemId item;
    private final CaseId subject;
    private final Reading reading;
    private final MeetingLists lists;
    private final House house;
    private final RollKeeper roll;
    private final PersonalTexts texts;
    private final Clerk clerk;
    private final ProposalKeys keys;
    private final Deque<Open> open = new ArrayDeque<>();
    private int asked;

    /** A question that was put and is not settled. */
    private static final class Open {
        final int number;
        boolean found;
        boolean requested;
        boolean voted;

        Open(int number) {
            this.number = number;
        }
    }

    ItemDrive(
            ItemId item,
            CaseId subject,
            Reading reading,
            MeetingLists lists,
            House house,
            RollKeeper roll,
            PersonalTexts texts,
            Clerk clerk) {
        this.item = item;
        this.subject = subject;
        this.reading = reading;
        this.lists = lists;
        this.house = house;
        this.roll = roll;
        this.texts = texts;
        this.clerk = clerk;
        this.keys = new ProposalKeys(reading, item.meeting().body());
    }

    ProposalKeys keys() {
        return keys;
    }

    /** Who votes first is who sits there when the matter is taken up. */
    void seat() {
        reading.steps().stream()
                .filter(s -> s instanceof Step.Balloted || s instanceof Step.Counted)
                .findFirst()
                .ifPresent(this::seat);
    }

    private void seat(Step vote) {
        switch (vote) {
            case Step.Balloted b -> roll.serve(voters(b), clerk);
            case Step.Counted c -> named(c).ifPresent(v -> roll.serve(seats(v), clerk));
            default -> {}
        }
    }

    private Set<PersonId> voters(Step.Balloted b) {
        var voters = new LinkedHashSet<PersonId>();
        for (Step.Ballot ballot : b.ballots()) {
            if (ballot.choice() != Step.Choice.ABSENT) voters.add(person(ballot.person()));
        }
        return voters;
    }

    private Optional<NamedVote> named(Step.Counted c) {
        return c.appendix().flatMap(lists::vote);
    }

    private Map<Integer, PersonId> seats(NamedVote vote) {
        var seats = new LinkedHashMap<Integer, PersonId>();
        for (se.beslutsgang.imports.lists.Ballot b : vote.ballots()) {
            if (b.result().choice() == Step.Choice.ABSENT) continue;
            seats.put(b.seat(), person(new Named(b.name(), Optional.of(b.party()))));
        }
        return seats;
    }

    /** What is proposed, until the debate is closed, and nothing of what the chair did. */
    void debate() {
        before();
        proposals();
        clerk.tell(new FloorCommand.CloseDebate(item), 0);
    }

    void drive() {
        before();
        proposals();
        if (isLetIn()) letIn();
        List<Side> undisputed = undisputed();
        if (!isAdmittedFirst()) closeDebate();
        reading.steps().forEach(this::step);
        undisputed.forEach(side -> findUnopposed(side, 0));
        settleAll();
        if (asked > 0) clerk.tell(new QuestionCommand.ConcludeItem(item), 0);
        reading.steps().forEach(this::after);
    }

    /** Whether it may be put at all is asked before any debate (KL 5:61). */
    private boolean isAdmittedFirst() {
        return isAsked()
                && (isLetIn()
                        || reading.steps().stream()
                                .anyMatch(s -> s instanceof Step.Put p && p.kind() == ADMISSION));
    }

    private boolean isAsked() {
        return reading.kind() == Reading.ItemKind.INTERPELLATION
                || reading.kind() == Reading.ItemKind.QUESTION;
    }

    /** May be put, though no question on that is told. */
    private boolean isLetIn() {
        return isAsked() && reading.claim().admitted() && !isAnythingPut();
    }

    private boolean isAnythingPut() {
        return reading.steps().stream()
                .anyMatch(s -> s instanceof Step.Put || s instanceof Step.Unopposed);
    }

    private void letIn() {
        findUnopposed(Side.approve(move(keys.implied(Proposed.Kind.ADMISSION)).key()), 0);
    }

    private void closeDebate() {
        clerk.tell(new FloorCommand.CloseDebate(item), 0);
    }

    /** What the minutes tell last but holds from the beginning. */
    private void before() {
        Persons.acting(reading).forEach(this::requireParty);
        new Coherence(reading).contradictions().forEach(c -> clerk.contradict(c.line(), c.what()));
        for (Step step : reading.steps()) {
            switch (step) {
                case Step.Presided s ->
                        clerk.tell(
                                new TakeChair(item.meeting(), person(s.chair()), Optional.of(item)),
                                s.line());
                case Step.Disqualified s ->
                        s.persons()
                                .forEach(
                                        p ->
                                                clerk.tell(
                                                        new ParticipationCommand
                                                                .DeclareDisqualification(
                                                                item, person(p)),
                                                        s.line()));
                default -> {}
            }
        }
    }

    private void requireParty(Persons.Acting a) {
        Optional<Party> known = house.known(a.who().name()).map(house::partyOf);
        Optional<Party> told = a.who().party().map(PartyName::of);
        if (known.isEmpty() || told.isEmpty() || known.equals(told)) return;
        clerk.contradict(
                a.line(),
                "%s is of %s and not of %s".formatted(a.who().name(), known.get(), told.get()));
    }

    private void proposals() {
        boolean back = keys.moved().stream().anyMatch(p -> p.kind() == Proposed.Kind.REFERRAL_BACK);
        if (back) prepare(keys.origin().orElseGet(this::board), 0);
        keys.moved().forEach(this::move);
        for (Proposed p : reading.proposals()) {
            boolean pending = p.kind() == Proposed.Kind.PENDING;
            p.stands().stream()
                    .filter(s -> pending || !s.approves())
                    .forEach(s -> stand(keys.id(p.key()), s));
        }
        reading.steps().stream()
                .filter(Step.StoodOut.class::isInstance)
                .forEach(s -> standOut((Step.StoodOut) s));
    }

    /** It prepares whatever no office lays before the assembly (KL 5:26-28, 6:2). */
    private String board() {
        boolean municipal = item.meeting().body().value().contains("kommun");
        return municipal ? "kommunstyrelsen" : "regionstyrelsen";
    }

    /** The body named has prepared the matter; a company prepares nothing in the law's sense. */
    private void prepare(String receiver, int line) {
        clerk.tell(
                new CaseCommand.CompletePreparation(subject, body(receiver)),
                line,
                Assumption.PREPARED);
    }

    private static boolean isCompany(String name) {
        return COMPANY.matcher(name).find();
    }

    private void stand(ProposalId proposal, Proposed.Stand s) {
        clerk.tell(
                new FloorCommand.TakeStand(
                        item, proposal, person(s.person()), s.approves(), s.rank()),
                s.line());
    }

    private void standOut(Step.StoodOut s) {
        for (Named p : s.persons()) {
            clerk.tell(
                    new ParticipationCommand.DeclareNonParticipation(
                            item, person(p), s.unless().map(keys::id)),
                    s.line());
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Put s -> put(s);
            case Step.Found s -> found(s);
            case Step.Unopposed s -> unopposed(s);
            case Step.VoteRequested s -> request(s.line(), Assumption.TIME);
            case Step.Worded s -> word(s);
            case Step.Counted s -> counted(s);
            case Step.Balloted s -> balloted(s);
            case Step.CastingVote s -> casting(s);
            case Step.HandsCounted s -> hands(s);
            case Step.Lapsed s -> {
                settleAll();
                clerk.tell(new QuestionCommand.FindLapsed(item, keys.id(s.proposal())), s.line());
            }
            case Step.Refused s ->
                    clerk.tell(
                            new FloorCommand.RefuseProposal(
                                    item, keys.id(s.proposal()), Refusal.NEW_MATTER, ""),
                            s.line());
            case Step.Withdrawn s ->
                    clerk.tell(
                            new FloorCommand.WithdrawProposal(item, keys.id(s.proposal())),
                            s.line());
            default -> {}
        }
    }

    private void put(Step.Put s) {
        boolean seeks = s.kind() == se.beslutsgang.imports.reading.QuestionKind.COUNTER_PROPOSAL;
        if (!seeks) settleAll();
        var as = new PlannedQuestion(kind(s.kind()), alternatives(s.sides()));
        if (s.kind() != ADMISSION && isAdmittedFirst()) closeDebate();
        asked++;
        open.push(new Open(asked));
        clerk.tell(
                new QuestionCommand.PutQuestion(item, asked, Optional.of(as)),
                s.line(),
                s.listed() ? Assumption.TIME : Assumption.ORDER);
    }

    private static QuestionKind kind(se.beslutsgang.imports.reading.QuestionKind kind) {
        return QuestionKind.valueOf(kind.name());
    }

    private List<se.beslutsgang.decisions.events.Alternative> alternatives(List<Side> sides) {
        return sides.stream().map(keys::alternative).toList();
    }

    private void found(Step.Found s) {
        if (isNothingOpen(s.line(), "something is found")) return;
        open.peek().found = true;
        clerk.tell(
                new QuestionCommand.StateFinding(
                        item, open.peek().number, keys.alternative(s.side())),
                s.line());
    }

    private void unopposed(Step.Unopposed s) {
        for (Side side : s.sides()) findUnopposed(side, s.line());
    }

    private boolean isNothingOpen(int line, String but) {
        if (open.isEmpty()) clerk.contradict(line, but + " though no question is put");
        return open.isEmpty();
    }

    /** No question is told at all: what the § says was decided was put alone and carried. */
    private List<Side> undisputed() {
        if (isAnythingPut()) return List.of();
        List<Claim.Outcome> outcomes = reading.claim().outcomes();
        if (outcomes.equals(List.of(Claim.Outcome.POSTPONED))) {
            return delayed(Proposed.Kind.POSTPONEMENT);
        }
        if (outcomes.equals(List.of(Claim.Outcome.REFERRED_BACK))) {
            return delayed(Proposed.Kind.REFERRAL_BACK);
        }
        if (isLetIn() && outcomes.equals(List.of(Claim.Outcome.DECIDED))) return List.of();
        if (reading.clauses().isEmpty()) return List.of();
        List<String> adopted = reading.claim().adopted();
        if (adopted.isEmpty()) return List.of(Side.approve(Proposed.PENDING));
        return adopted.stream().map(Side::approve).toList();
    }

    private List<Side> delayed(Proposed.Kind kind) {
        Proposed proposed =
                keys.moved().stream()
                        .filter(p -> p.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> move(keys.implied(kind)));
        return List.of(Side.approve(proposed.key()));
    }

    private Proposed move(Proposed p) {
        List<PersonId> movers =
                p.stands().stream()
                        .filter(Proposed.Stand::approves)
                        .map(s -> person(s.person()))
                        .distinct()
                        .toList();
        var draft = keys.draft(p, movers, parties(p.parties()), this::body);
        clerk.tell(new FloorCommand.MoveProposal(item, draft), p.line());
        keys.name(p);
        keys.receiver(p).filter(to -> !isCompany(to)).ifPresent(to -> prepare(to, p.line()));
        return p;
    }

    private void findUnopposed(Side side, int line) {
        settleAll();
        QuestionKind kind = keys.question(side.proposal());
        var as = new PlannedQuestion(kind, alternatives(sides(side, kind)));
        if (as.kind() != QuestionKind.ADMISSION && isAdmittedFirst()) closeDebate();
        asked++;
        var question = new Open(asked);
        question.found = true;
        open.push(question);
        clerk.tell(new QuestionCommand.FindUnopposed(item, asked, as), line, Assumption.QUESTION);
    }

    /**
     * A proposal that stands by itself is approved, or it is not; found carried, it stands first.
     */
    private static List<Side> sides(Side found, QuestionKind kind) {
        return switch (kind.family()) {
            case MAIN, AMENDMENT -> List.of(found);
            default -> List.of(found, new Side(found.proposal(), !found.approved()));
        };
    }

    private void request(int line, Assumption assumption) {
        if (isNothingOpen(line, "a vote is requested") || open.peek().requested) return;
        open.peek().requested = true;
        clerk.tell(
                new QuestionCommand.RequestVote(item, open.peek().number, Optional.empty()),
                line,
                assumption);
    }

    /** The wording is of the innermost question on which a vote is still to be held. */
    private void word(Step.Worded s) {
        while (open.size() > 1 && (!open.peek().requested || open.peek().voted)) settle();
        if (isNothingOpen(s.line(), "a vote is worded")) return;
        request(s.line(), Assumption.REQUEST);
        var meaning =
                new Meaning(
                        keys.alternative(s.yes()),
                        keys.alternative(s.no()),
                        s.yesWords(),
                        s.noWords());
        clerk.tell(new VoteCommand.ApproveWording(item, open.peek().number, meaning), s.line());
    }

    private void counted(Step.Counted s) {
        if (isNothingOpen(s.line(), "a vote is counted")) return;
        named(s).ifPresent(v -> cast(v, s.line()));
        var count = new Count(s.yes(), s.no(), s.abstained(), s.absent());
        clerk.tell(new VoteCommand.AnnounceCount(item, open.peek().number, count), s.line());
        close(s.line());
    }

    private void cast(NamedVote vote, int line) {
        roll.serve(seats(vote), clerk);
        var ballots = new ArrayList<Ballot>();
        for (se.beslutsgang.imports.lists.Ballot b : vote.ballots()) {
            PersonId who = person(new Named(b.name(), Optional.of(b.party())));
            choice(b.result().choice()).ifPresent(c -> ballots.add(new Ballot(who, c)));
        }
        clerk.tell(new VoteCommand.CastBallots(item, open.peek().number, ballots), line);
    }

    private static Optional<Choice> choice(Step.Choice choice) {
        return switch (choice) {
            case YES -> Optional.of(Choice.YES);
            case NO -> Optional.of(Choice.NO);
            case ABSTAINED -> Optional.of(Choice.ABSTAINED);
            case ABSENT -> Optional.empty();
        };
    }

    private void balloted(Step.Balloted s) {
        if (isNothingOpen(s.line(), "people vote")) return;
        roll.serve(voters(s), clerk);
        var ballots = new ArrayList<Ballot>();
        for (Step.Ballot b : s.ballots()) {
            choice(b.choice()).ifPresent(c -> ballots.add(new Ballot(person(b.person()), c)));
        }
        clerk.tell(new VoteCommand.CastBallots(item, open.peek().number, ballots), s.line());
        close(s.line());
    }

    private void close(int line) {
        open.peek().voted = true;
        clerk.tell(new VoteCommand.CloseVote(item, open.peek().number), line);
    }

    private void hands(Step.HandsCounted s) {
        if (isNothingOpen(s.line(), "hands are counted")) return;
        clerk.tell(
                new QuestionCommand.CountSupporters(item, open.peek().number, s.supporters()),
                s.line());
    }

    /** Only needed where no ballot tells on which side the chair is. */
    private void casting(Step.CastingVote s) {
        if (isNothingOpen(s.line(), "the chair's vote decides") || s.side().isEmpty()) return;
        wordedYes()
                .ifPresent(
                        yes -> {
                            Choice choice = yes.equals(s.side().get()) ? Choice.YES : Choice.NO;
                            clerk.tell(
                                    new VoteCommand.GiveCastingVote(
                                            item, open.peek().number, choice),
                                    s.line());
                        });
    }

    private Optional<Side> wordedYes() {
        return reading.steps().stream()
                .filter(Step.Worded.class::isInstance)
                .map(s -> ((Step.Worded) s).yes())
                .reduce((_, last) -> last);
    }

    private void settleAll() {
        while (!open.isEmpty()) settle();
    }

    private void settle() {
        clerk.tell(new QuestionCommand.StrikeGavel(item, open.pop().number), 0);
    }

    private void after(Step step) {
        switch (step) {
            case Step.Reserved s -> reserve(s);
            case Step.NoteEntered s -> note(s);
            case Step.CertifiedAtOnce s ->
                    clerk.tell(new DissentCommand.CertifyAtOnce(item), s.line());
            default -> {}
        }
    }

    private void reserve(Step.Reserved s) {
        InFavourOf favour =
                s.own()
                        ? InFavourOf.OWN_PROPOSAL
                        : s.inFavourOf().isEmpty()
                                ? InFavourOf.NOTHING_STATED
                                : InFavourOf.PROPOSALS;
        clerk.tell(
                new DissentCommand.DeclareReservation(
                        item,
                        parties(s.parties()),
                        s.persons().stream().map(this::person).toList(),
                        favour,
                        s.inFavourOf().stream().map(keys::id).toList(),
                        Optional.empty()),
                s.line());
    }

    private void note(Step.NoteEntered s) {
        List<PersonId> persons = s.persons().stream().map(this::person).toList();
        PersonId owner =
                persons.isEmpty() ? PersonId.of(house.region(), "minutes") : persons.getFirst();
        clerk.tell(
                new DissentCommand.EnterNote(
                        item, parties(s.parties()), persons, texts.keep(owner, s.text())),
                s.line());
    }

    private PersonId person(Named named) {
        return house.person(named, clerk);
    }

    private List<Party> parties(List<String> names) {
        return names.stream().map(n -> house.party(PartyName.of(n), clerk)).toList();
    }

    private BodyId body(String name) {
        return house.mentioned(name, clerk);
    }
}
