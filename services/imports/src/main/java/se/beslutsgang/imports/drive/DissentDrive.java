package se.beslutsgang.imports.drive;

import se.beslutsgang.decisions.commands.DissentCommand;
import se.beslutsgang.decisions.events.InFavourOf;
import se.beslutsgang.imports.reading.Step;
import se.beslutsgang.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** Tells who reserves, what is noted, and what is certified at once. */
final class DissentDrive {

    private final Desk desk;

    DissentDrive(Desk desk) {
        this.desk = desk;
    }

    void after(Step step) {
        switch (step) {
            case Step.Reserved s -> reserve(s);
            case Step.NoteEntered s -> note(s);
            case Step.CertifiedAtOnce s ->
                    desk.clerk().tell(new DissentCommand.CertifyAtOnce(desk.item()), s.line());
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
        desk.clerk()
                .tell(
                        new DissentCommand.DeclareReservation(
                                desk.item(),
                                desk.parties(s.parties()),
                                s.persons().stream().map(desk::person).toList(),
                                favour,
                                s.inFavourOf().stream().map(desk.keys()::id).toList(),
                                Optional.empty()),
                        s.line());
    }

    private void note(Step.NoteEntered s) {
        List<PersonId> persons = s.persons().stream().map(desk::person).toList();
        PersonId owner =
                persons.isEmpty()
                        ? PersonId.of(desk.house().region(), "minutes")
                        : persons.getFirst();
        desk.clerk()
                .tell(
                        new DissentCommand.EnterNote(
                                desk.item(),
                                desk.parties(s.parties()),
                                persons,
                                desk.texts().keep(owner, s.text())),
                        s.line());
    }
}
