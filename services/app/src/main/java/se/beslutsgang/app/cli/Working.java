package se.beslutsgang.app.cli;

import org.springframework.context.i18n.LocaleContextHolder;

import se.beslutsgang.app.ExitCode;
import se.beslutsgang.app.Settings;
import se.beslutsgang.app.database.Databases;
import se.beslutsgang.app.start.Lifetime;
import se.beslutsgang.app.start.LogFile;
import se.beslutsgang.app.start.Product;

import java.io.IOException;

/** A command's frame: opens output and product, lets it work, closes both. */
final class Working {

    /** What a command does with the product. */
    interface Work {
        ExitCode on(Product product, Output output);
    }

    private Working() {}

    static int on(RootCommand root, Work work) {
        Settings settings = root.options().settings();
        try (Output output = root.output();
                Lifetime lifetime = Lifetime.ofCommand()) {
            LocaleContextHolder.setDefaultLocale(root.options().locale());
            LogFile.in(settings.data(), "commands.log");
            var database = new Databases(settings, lifetime).ofCommand();
            ExitCode code = work.on(Product.withoutPages(settings, database, lifetime), output);
            output.done();
            return code.number();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
