package se.beslutsgang.app.cli;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.FileSystemUtils;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.database.Database;
import se.beslutsgang.app.database.Databases;
import se.beslutsgang.app.start.Lifetime;
import se.beslutsgang.app.start.LogFile;
import se.beslutsgang.app.start.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A command's frame: opens output and product, lets it work, closes both. */
final class Working {

    /** What a command does with the product. */
    interface Work {
        ExitCode on(Product product, Output output);
    }

    /** How the product is started. */
    private interface Start {
        Product on(Settings settings, Database database, Lifetime lifetime);
    }

    private Working() {}

    static int on(RootCommand root, Work work) {
        return on(root, root.options().settings(), Product::withoutPages, work);
    }

    /** On a database of its own, which is gone afterwards. */
    static int onThrowAway(RootCommand root, Work work) {
        try {
            Path folder = Files.createTempDirectory("beslutsgang-");
            try {
                Settings asked = root.options().settings();
                Path data = folder.resolve("data");
                return on(
                        root,
                        new Settings(data, Optional.empty(), Optional.empty(), asked.port()),
                        Product::onThrowAway,
                        work);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int on(RootCommand root, Settings settings, Start start, Work work) {
        try (Output output = root.output();
                Lifetime lifetime = Lifetime.ofCommand()) {
            LocaleContextHolder.setDefaultLocale(root.options().locale());
            LogFile.in(settings.data(), "commands.log");
            var database = new Databases(settings, lifetime).ofCommand();
            ExitCode code = work.on(start.on(settings, database, lifetime), output);
            output.done();
            return code.number();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
