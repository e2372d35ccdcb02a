package se.beslutsgang.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

import se.beslutsgang.kernel.Rule;
import se.beslutsgang.ledger.EventTypes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever can be said is said in both languages. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final List<String> CONFIGURATIONS =
            List.of(
                    "mandates.MandatesConfiguration",
                    "cases.CasesConfiguration",
                    "meetings.MeetingsConfiguration",
                    "decisions.DecisionsConfiguration");

    @ParameterizedTest
    @MethodSource("modules")
    void a_text_in_one_language_is_there_in_the_other_with_the_same_facts(String module)
            throws IOException {
        Properties swedish = texts(module);
        Properties english = texts(module + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(swedish.getProperty(key)));
        }
    }

    @Test
    void every_event_has_words() throws IOException {
        Set<String> keys = keys();
        assertThat(events()).hasSizeGreaterThan(30).allMatch(e -> keys.contains("event." + e));
    }

    @Test
    void every_rule_that_can_say_no_says_why() throws IOException {
        Set<String> keys = keys();
        assertThat(rules()).hasSizeGreaterThan(40).allMatch(r -> keys.contains("rule." + r.key()));
    }

    private static List<String> events() {
        try (var beans = new AnnotationConfigApplicationContext()) {
            CONFIGURATIONS.forEach(c -> beans.register(type("se.beslutsgang." + c)));
            beans.refresh();
            return beans.getBeansOfType(EventTypes.class).values().stream()
                    .flatMap(types -> types.byClass().values().stream())
                    .map(EventTypes.Key::name)
                    .toList();
        }
    }

    private static List<Rule> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents("se.beslutsgang").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .filter(name -> name.contains(".domain."))
                .flatMap(name -> Stream.of(type(name).getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> modules() throws IOException {
        return files("*.properties").map(TextsTest::name).filter(n -> !n.endsWith("_en"));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (String module : modules().toList()) keys.addAll(texts(module).stringPropertyNames());
        return keys;
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        for (Resource file : files(name + ".properties").toList()) {
            texts.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Stream<Resource> files(String pattern) throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/" + pattern));
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".properties", "");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
