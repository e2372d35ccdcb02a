package se.beslutsgang.imports.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose proposal, in the genitive before it: "Axel Bergs och Eva Lunds yrkande", "L:s yrkande". */
record Owners(List<String> names, List<List<String>> groups) {

    private static final Pattern AND = Form.of(",?\\s*(?:och|samt|respektive)\\s+|,\\s*");
    private static final Pattern FEW = Form.words("m\\.?\\s?fl\\.?|med\\s+flera[s]?");
    private static final Pattern NAME =
            Form.of("(" + PeopleParser.NAME + ")(?:\\s*\\([\\p{L}-–]{1,8}\\)s?)?(?![\\p{L}(:])");
    private static final Pattern PARTY = Form.of("(" + Parties.CODE + "):s(?!\\p{L})");
    private static final Pattern CHAIR =
            Form.words("(?:tjänstgörande\\s+)?ordförande(?:n|ns)?(?=\\s+\\p{Lu})");

    static Optional<Owners> take(Scan scan) {
        var parties =
                Parties.seen(scan) ? Parties.groups(scan) : Optional.<List<List<String>>>empty();
        if (parties.isPresent()) {
            return Optional.of(new Owners(List.of(), parties.get()));
        }
        var names = new ArrayList<String>();
        var groups = new ArrayList<List<String>>();
        var more = true;
        while (more) {
            more = next(scan, names, groups);
            scan.skip(FEW);
            more &=
                    scan.attempt(s -> s.skip(AND) && opens(s) ? Optional.of(s) : Optional.empty())
                            .isPresent();
        }
        return names.isEmpty() && groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Owners(List.copyOf(names), List.copyOf(groups)));
    }

    private static boolean opens(Scan scan) {
        return scan.sees(NAME) || scan.sees(PARTY) || scan.sees(CHAIR);
    }

    private static boolean next(Scan scan, List<String> names, List<List<String>> groups) {
        var party = scan.take(PARTY);
        if (party.isPresent()) {
            groups.add(List.of(party.get().group(1)));
            return true;
        }
        scan.skip(CHAIR);
        var name = scan.take(NAME);
        name.ifPresent(m -> names.add(m.group(1)));
        return name.isPresent();
    }
}
