package se.beslutsgang.imports.drive;

import se.beslutsgang.imports.drive.ReadMeeting.ReadParagraph;
import se.beslutsgang.kernel.CaseId;
import se.beslutsgang.kernel.RegionId;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what number a case is known, whichever of the house's numbers is printed. */
final class RegistryNumber {

    private static final Pattern OLD = Pattern.compile("(\\d{1,5})/(\\d{2})");

    private RegistryNumber() {}

    static CaseId caseOf(ReadParagraph p, RegionId region) {
        return CaseId.of(region, House.slug(of(p)));
    }

    /** The § itself where it tells of no number. */
    static String of(ReadParagraph p) {
        return p.reading().registryNumber().map(RegistryNumber::lasting).orElse(p.paper().id());
    }

    /** In a house that changed its numbers, {@code 1440/22} and {@code SLK-2022-01440} are one. */
    private static String lasting(String printed) {
        Matcher old = OLD.matcher(printed);
        if (!old.matches()) return printed;
        int number = Integer.parseInt(old.group(1));
        return "SLK-20%s-%05d".formatted(old.group(2), number);
    }
}
