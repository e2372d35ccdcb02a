package se.beslutsgang.imports.grammar;

import java.util.Set;

/** Long words of the procedure that a line may break. */
final class Vocabulary {

    static final Set<String> WORDS =
            Set.of(
                    "kommunstyrelsen",
                    "kommunstyrelsens",
                    "kommunfullmäktige",
                    "kommunfullmäktiges",
                    "regionstyrelsen",
                    "regionstyrelsens",
                    "regionfullmäktige",
                    "stadsledningskontorets",
                    "tilläggsyrkande",
                    "tilläggsyrkandet",
                    "återremiss",
                    "återremissyrkande",
                    "återremissyrkandet",
                    "återremitteras",
                    "återremittera",
                    "minoritetsåterremiss",
                    "minoritetsbordläggning",
                    "bordläggning",
                    "bordläggas",
                    "voteringsproposition",
                    "propositionsordning",
                    "propositioner",
                    "omröstning",
                    "omröstningen",
                    "huvudvoteringen",
                    "motförslag",
                    "sammanträde",
                    "sammanträdet",
                    "ordföranden",
                    "ledamöterna",
                    "ersättaren",
                    "tjänstgörande",
                    "reserverar",
                    "handläggningen",
                    "yrkanden",
                    "yrkandena",
                    "avgörande",
                    "respektive");

    private Vocabulary() {}
}
