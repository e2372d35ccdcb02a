package se.beslutsgang.imports.grammar;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a lead of Beslut names: "enligt förslag från nämnden med ändring enligt yrkande från V".
 *
 * @param changing what changes it is made with
 */
record Lead(List<Ref> named, List<Ref> changing) {

    private static final Pattern FOLLOWED =
            Form.words(
                    "(?:enligt|jämlikt|i enlighet med|i överensstämmelse med|bifall"
                            + " till|.*?tillstyrker)");
    private static final String BY = "\\s+(?:enligt|jämlikt|i\\s+enlighet\\s+med|av|från)";
    private static final Pattern WITH =
            Form.words("(?:och\\s+|samt\\s+)?med\\s+tillägg" + BY + "|samt");
    private static final Pattern CHANGED =
            Form.words("(?:och\\s+|samt\\s+)?med\\s+(?:ändring(?:ar)?|justering(?:ar)?)" + BY);

    static Lead of(String text, RefParser refs) {
        var scan = new Scan(text.replaceAll("[:.]\\s*$", "").replace("m.fl", "m fl"));
        if (!scan.skip(FOLLOWED)) return new Lead(List.of(), List.of());
        var named = refs.list(scan).orElse(List.of());
        var changing = List.<Ref>of();
        while (true) {
            if (scan.skip(WITH)) named = and(named, refs.list(scan).orElse(List.of()));
            else if (scan.skip(CHANGED))
                changing = and(changing, refs.list(scan).orElse(List.of()));
            else return new Lead(named, changing);
        }
    }

    private static List<Ref> and(List<Ref> some, List<Ref> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    List<Ref> all() {
        return and(named, changing);
    }
}
