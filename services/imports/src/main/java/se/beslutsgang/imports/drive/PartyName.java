package se.beslutsgang.imports.drive;

import se.beslutsgang.kernel.Party;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A party as minutes call it. */
public final class PartyName {

    private static final Pattern SHORT_FORM = Pattern.compile("[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,9}");
    private static final Pattern INITIAL =
            Pattern.compile("(?<!\\p{L})[A-Za-zÅÄÖåäö](?=\\p{L}{2})");

    private PartyName() {}

    /** One that is written out goes by its initials: "Fjällbygdens Framtid" is FF. */
    public static Party of(String name) {
        if (SHORT_FORM.matcher(name).matches()) return new Party(name);
        String initials =
                INITIAL.matcher(name)
                        .results()
                        .limit(10)
                        .map(m -> m.group().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining());
        return initials.isEmpty() ? House.UNKNOWN : new Party(initials);
    }
}
