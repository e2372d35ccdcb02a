package se.beslutsgang.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence with the fields of a record in it: {@code {number}} stands for a field, and what is
 * {@code [in brackets]} falls away when none of its fields has anything to say.
 */
final class Sentence {

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    static String fill(String pattern, Object fields, Function<Object, String> words) {
        String without = BRACKET.matcher(pattern).replaceAll(m -> quote(bracket(m, fields, words)));
        return FIELD.matcher(without).replaceAll(m -> quote(field(m.group(1), fields, words)));
    }

    private static String bracket(
            MatchResult match, Object fields, Function<Object, String> words) {
        boolean says =
                FIELD.matcher(match.group(1))
                        .results()
                        .anyMatch(f -> !field(f.group(1), fields, words).isEmpty());
        return says ? match.group(1) : "";
    }

    private static String field(String name, Object fields, Function<Object, String> words) {
        return component(fields, name)
                .map(c -> words.apply(read(c, fields)))
                .orElse("{" + name + "}");
    }

    private static Optional<RecordComponent> component(Object fields, String name) {
        RecordComponent[] components = fields.getClass().getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components).filter(c -> c.getName().equals(name)).findFirst();
    }

    private static Object read(RecordComponent component, Object fields) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String quote(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
