package se.beslutsgang.decisions.events;

/** How many have to be behind an answer for it to carry (KL 5:55). */
public enum Majority {
    /** More than are behind the other answer. */
    SIMPLE,
    /** Two thirds of those present (KL 5:10, 5:37, 5:58). */
    TWO_THIRDS,
    /** All who are present (KL 5:33, 5:52). */
    UNANIMITY
}
