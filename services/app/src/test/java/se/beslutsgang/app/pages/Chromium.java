package se.beslutsgang.app.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine; Playwright's own is never fetched. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    Browser browser() {
        return browser.orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Path program = find();
        var quietly =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox"));
        Playwright started = Playwright.create(quietly);
        playwright = Optional.of(started);
        browser = Optional.of(started.chromium().launch(options));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.ifPresent(Playwright::close);
    }

    private static Path find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "Needs Chromium: install it (Debian: apt-get install"
                                                + " chromium) and try again"));
    }
}
