package se.beslutsgang.app.story;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of facts as they stand in a file: {@code strike-gavel}. */
final class PropertyNames {

    private PropertyNames() {}

    static String upperCamel(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(w -> w.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining());
    }
}
