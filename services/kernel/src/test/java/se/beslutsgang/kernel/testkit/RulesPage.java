package se.beslutsgang.kernel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import se.beslutsgang.kernel.Rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of all rules, {@code docs/model/rules.md}: each module holds its own section of it
 * against its rules, its Swedish texts and the tests that hold them, and writes it anew with {@code
 * -Drules.write=true}.
 */
public final class RulesPage {

    private static final String HEAD =
            """
            # Rules

            Made from the rules and from the tests that hold them: each test named fails when its rule alone is switched off, which is
            tried for every rule. `mvn test -Drules.write=true` writes the page anew, and a test fails while it is out of date. What is
            impossible is always refused; what is unlawful is refused when conducting, unless the chair goes on with a reason, and
            noted when recording; what is unusual is noted. In the texts `{0}`, `{1}` stand for the facts of the case.
            """;

    private static final String TABLE =
            """

            | Rule | Section | Strength | What it says | Held by |
            |---|---|---|---|---|
            """;

    private final String module;
    private final List<? extends Rule> rules;
    private final HeldTests tests;

    private RulesPage(String module, List<? extends Rule> rules, HeldTests tests) {
        this.module = module;
        this.rules = rules;
        this.tests = tests;
    }

    /**
     * @param beside a test in the package of the tests that hold the rules
     */
    public static void holds(String module, List<? extends Rule> rules, Class<?> beside) {
        new RulesPage(module, rules, HeldTests.beside(beside)).holds();
    }

    private void holds() {
        try {
            Path page = root().resolve("docs/model/rules.md");
            var sections = new TreeMap<String, String>();
            if (Files.exists(page)) read(Files.readString(page), sections);
            if (Boolean.getBoolean("rules.write")) {
                sections.put(module, section());
                Files.createDirectories(page.getParent());
                Files.writeString(page, written(sections));
            }
            assertThat(sections.getOrDefault(module, ""))
                    .as("docs/model/rules.md, written anew with -Drules.write=true")
                    .isEqualTo(section());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the sources, above the module whose tests run. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "above the sources");
        }
        return folder;
    }

    private static void read(String page, TreeMap<String, String> sections) {
        for (String section : List.of(page.split("(?m)^## ")).stream().skip(1).toList()) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, end), section.substring(end + 1).strip() + "\n");
        }
    }

    private static String written(TreeMap<String, String> sections) {
        var page = new StringBuilder(HEAD);
        sections.forEach(
                (name, s) ->
                        page.append("\n## ")
                                .append(name)
                                .append("\n\n")
                                .append(s.strip())
                                .append('\n'));
        return page.toString();
    }

    private String section() throws IOException {
        Properties texts = texts();
        var lines = new ArrayList<String>();
        for (Rule rule : rules) lines.add(row(rule, texts));
        return (TABLE + String.join("\n", lines)).strip() + "\n";
    }

    private String row(Rule rule, Properties texts) {
        String says = Objects.requireNonNull(texts.getProperty("rule." + rule.key()), rule.key());
        String held =
                tests.of(rule).stream()
                        .map(m -> "`" + HeldTests.name(m) + "`")
                        .collect(Collectors.joining(", "));
        String strength = rule.strength().name().toLowerCase(Locale.ROOT);
        return Stream.of("`" + rule.name() + "`", rule.section(), strength, says, held)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Properties texts() throws IOException {
        var texts = new Properties();
        String file = "/messages/" + module + ".properties";
        try (var in = Objects.requireNonNull(RulesPage.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
