package se.beslutsgang.app.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of facts as they stand in a file: {@code strike-gavel}. */
final class PropertyNames {

    private PropertyNames() {}

    static String upperCamel(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
    }

    static String kebab(String upperCamel) {
        return upperCamel.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
