package se.beslutsgang.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import se.beslutsgang.app.CannotGoOn;
import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.start.Product;
import se.beslutsgang.kernel.MeetingId;
import se.beslutsgang.mandates.events.MinutesForm;
import se.beslutsgang.meetings.queries.Meetings;
import se.beslutsgang.minutes.queries.Document;
import se.beslutsgang.minutes.queries.Format;
import se.beslutsgang.minutes.queries.Protocols;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code beslutsgang minutes MEETING}: the minutes of a meeting, or a § of them. */
@Command(
        name = "minutes",
        mixinStandardHelpOptions = true,
        description = "Write the minutes of a meeting, or one paragraph, from what happened.")
final class MinutesCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root = new RootCommand(System.out);

    @Parameters(paramLabel = "MEETING", description = "As in norrbotten/rs/2022-06-08.")
    private String meeting = "";

    @Option(
            names = "--paragraph",
            paramLabel = "N",
            description = "Only the paragraph of this number.")
    private @Nullable Integer paragraph;

    @Option(
            names = "--form",
            paramLabel = "norrbotten|goteborg",
            description = "Another form than the body's own.")
    private @Nullable Form form;

    @Option(names = "--format", paramLabel = "text|html|pdf|docx", description = "Default: text.")
    private Kind format = Kind.text;

    /** The forms, as they are asked for. */
    enum Form {
        norrbotten,
        goteborg
    }

    /** The formats, as they are asked for. */
    enum Kind {
        text,
        html,
        pdf,
        docx
    }

    @Override
    public Integer call() {
        return Working.on(root, this::write);
    }

    private ExitCode write(Product product, Output output) {
        Protocols protocols = product.bean(Protocols.class);
        Document document = document(product, protocols);
        Format as = Format.valueOf(format.name().toUpperCase(java.util.Locale.ROOT));
        output.bytes(protocols.as(as, document, List.of()));
        return ExitCode.DONE;
    }

    private Document document(Product product, Protocols protocols) {
        Meetings.Meeting found =
                id().flatMap(product.bean(Meetings.class)::find)
                        .orElseThrow(() -> unknown(product));
        Integer number = paragraph;
        if (number == null) return protocols.meeting(found.id(), form()).orElseThrow();
        return found.agenda().stream()
                .filter(i -> i.paragraph().filter(number::equals).isPresent())
                .findFirst()
                .flatMap(i -> protocols.paragraph(i.item(), form()))
                .orElseThrow(() -> CannotGoOn.unusable(meeting + " has no paragraph " + number));
    }

    private Optional<MinutesForm> form() {
        return Optional.ofNullable(form)
                .map(f -> MinutesForm.valueOf(f.name().toUpperCase(java.util.Locale.ROOT)));
    }

    private Optional<MeetingId> id() {
        try {
            return Optional.of(new MeetingId(meeting));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private CannotGoOn unknown(Product product) {
        List<MeetingId> all = product.bean(Meetings.class).all();
        String known =
                all.isEmpty()
                        ? "there is none yet"
                        : "there are "
                                + String.join(", ", all.stream().map(MeetingId::value).toList());
        return CannotGoOn.unusable("There is no meeting " + meeting + ": " + known);
    }
}
