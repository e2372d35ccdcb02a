package se.beslutsgang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.decisions.commands.ElectionCommand.AppointTellers;
import se.beslutsgang.decisions.commands.ElectionCommand.CallElection;
import se.beslutsgang.decisions.commands.ElectionCommand.ConfirmElection;
import se.beslutsgang.decisions.commands.ElectionCommand.DrawLot;
import se.beslutsgang.decisions.commands.ElectionCommand.FindElected;
import se.beslutsgang.decisions.commands.ElectionCommand.NominateCandidate;
import se.beslutsgang.decisions.commands.ElectionCommand.RequestSecretBallot;
import se.beslutsgang.decisions.commands.ElectionCommand.TellBallots;
import se.beslutsgang.decisions.commands.ElectionCommand.WithdrawNomination;
import se.beslutsgang.decisions.events.ElectionKind;
import se.beslutsgang.decisions.events.Tally;
import se.beslutsgang.decisions.events.Votes;
import se.beslutsgang.decisions.queries.Items.Election;
import se.beslutsgang.decisions.queries.Items.Item;
import se.beslutsgang.kernel.PersonId;
import se.beslutsgang.web.Viewer;

import java.util.List;

/** An election, step by step, as whoever runs the meeting notes it. */
@Controller
class ElectionForms {

    private final Conducting conducting;

    ElectionForms(Conducting conducting) {
        this.conducting = conducting;
    }

    @PostMapping("/val/{*path}")
    String call(
            @PathVariable String path,
            @RequestParam ElectionKind kind,
            @RequestParam String post,
            @RequestParam int seats,
            Viewer viewer) {
        Item item = conducting.item(path);
        BallotForms.requireCount(seats);
        int next = item.elections().size() + 1;
        var called = new CallElection(item.id(), next, kind, post.strip(), seats);
        return conducting.done(called, viewer, "called");
    }

    /** {@code by} is empty where the papers nominate. */
    @PostMapping("/nominering/{*path}")
    String nominate(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam PersonId candidate,
            @RequestParam(defaultValue = "") String by,
            Viewer viewer) {
        var nominated =
                new NominateCandidate(conducting.id(path), election, candidate, Found.named(by));
        return conducting.done(nominated, viewer, "nominated");
    }

    @PostMapping("/nominering-aterkallas/{*path}")
    String withdraw(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam PersonId candidate,
            Viewer viewer) {
        var withdrawn = new WithdrawNomination(conducting.id(path), election, candidate);
        return conducting.done(withdrawn, viewer, "nominationWithdrawn");
    }

    /** {@code found} are those whom the page names on its button. */
    @PostMapping("/valda/{*path}")
    String find(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam List<PersonId> found,
            Viewer viewer) {
        return conducting.done(
                new FindElected(conducting.id(path), election, found), viewer, "elected");
    }

    @PostMapping("/slutna-sedlar/{*path}")
    String request(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam(defaultValue = "") String by,
            Viewer viewer) {
        var requested = new RequestSecretBallot(conducting.id(path), election, Found.named(by));
        return conducting.done(requested, viewer, "ballotRequested");
    }

    @PostMapping("/rostraknare/{*path}")
    String tellers(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam List<PersonId> teller,
            Viewer viewer) {
        var tellers =
                new AppointTellers(
                        conducting.id(path), election, teller.stream().distinct().toList());
        return conducting.done(tellers, viewer, "tellersAppointed");
    }

    /** {@code votes:PERSON} is on how many ballots the name stood. */
    @PostMapping("/valsedlar/{*path}")
    String tell(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam int ballots,
            @RequestParam int blank,
            @RequestParam int invalid,
            Viewer viewer,
            HttpServletRequest request) {
        Item item = conducting.item(path);
        List.of(ballots, blank, invalid).forEach(BallotForms::requireCount);
        List<Votes> votes =
                election(item, election).candidates().stream()
                        .map(p -> new Votes(p, count(request.getParameter("votes:" + p))))
                        .toList();
        var told = new TellBallots(item.id(), election, new Tally(ballots, votes, blank, invalid));
        return conducting.done(told, viewer, "ballotsTold");
    }

    @PostMapping("/lott/{*path}")
    String lot(
            @PathVariable String path,
            @RequestParam int election,
            @RequestParam PersonId drawn,
            @RequestParam List<PersonId> witness,
            Viewer viewer) {
        var lot = new DrawLot(conducting.id(path), election, drawn, witness);
        return conducting.done(lot, viewer, "lotDrawn");
    }

    @PostMapping("/valet-avgors/{*path}")
    String confirm(@PathVariable String path, @RequestParam int election, Viewer viewer) {
        return conducting.done(
                new ConfirmElection(conducting.id(path), election), viewer, "elected");
    }

    private static Election election(Item item, int number) {
        return item.elections().stream()
                .filter(e -> e.number() == number)
                .findFirst()
                .orElseThrow(ElectionForms::wrong);
    }

    private static int count(@Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{1,4}")) throw wrong();
        return Integer.parseInt(sent);
    }

    private static ErrorResponseException wrong() {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
